// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/jobs/runner.hpp"

#include "kit/db/failure.hpp"
#include "kit/jobs/job_store.hpp"

#include <spdlog/spdlog.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace regia::jobs {
namespace {

using std::chrono::system_clock;

constexpr std::chrono::seconds held_for{30};  ///< as long a job waits when the program that ran it was killed
constexpr std::chrono::seconds hold_every{10};
constexpr std::chrono::milliseconds look_every{500};
constexpr std::chrono::milliseconds after_a_fault{10'000};
constexpr auto kept_for = std::chrono::days(90);

/// Waits, and no longer when it is asked to stop.
void rest(const std::stop_token& stop, std::chrono::milliseconds time) {
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
}

}  // namespace

void Runner::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) {
        const db::Database::Patient patient;
        auto pause = look_every;
        while (!stop.stop_requested()) {
            try {
                pause = run_one(stop) ? std::chrono::milliseconds(0) : look_every;
            } catch (const std::exception& fault) {
                spdlog::warn("the queue of jobs cannot be worked at: {}", fault.what());
                pause = after_a_fault;
            }
            rest(stop, pause);
        }
    });
}

void Runner::stop() {
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

bool Runner::run_one(const std::stop_token& stop) {
    keep_house();
    if (!find_due(*m_database.read(), system_clock::now())) {  // most of the time: without a word to the writer
        return false;
    }
    const auto job = take();
    if (!job) {
        return false;
    }
    run(*job, stop);
    return true;
}

/// Once a day, and when the program begins.
void Runner::keep_house() {
    const auto now = system_clock::now();
    if (now - m_house_kept < std::chrono::hours(24)) {
        return;
    }
    m_house_kept = now;
    static_cast<void>(m_database.write_aside([&](db::Transaction& transaction) -> Status {
        remove_ended(transaction, now - kept_for);
        return Done{};
    }));
    if (m_daily) {
        m_daily();
    }
}

std::optional<Job> Runner::take() {
    std::optional<Job> taken;
    const auto done = m_database.write_aside([&](db::Transaction& transaction) -> Status {
        const auto now = system_clock::now();
        taken = find_due(transaction, now);
        if (!taken) {
            return Done{};
        }
        ++taken->attempts;
        mark_running(transaction, *taken, now + held_for);
        if (taken->attempts > attempts_max) {  // nobody lived to settle it
            mark_ended(transaction, *taken, JobState::failed, internal("The program ended while it was doing this, each time it tried."),
                       now);
            taken.reset();
        }
        return Done{};
    });
    return done ? taken : std::nullopt;
}

void Runner::run(const Job& job, const std::stop_token& stop) {
    const auto work = m_works.find(job.kind);
    if (work == m_works.end()) {
        settle(job, invalid("This program does not know how to do “{}”.", {job.kind}));
        return;
    }
    const std::jthread holding([this, &job](const std::stop_token& over) { keep_holding(over, job); });
    try {
        settle(job, work->second(job, stop));
    } catch (const Stopped&) {
        static_cast<void>(m_database.write_aside([&](db::Transaction& transaction) -> Status {
            mark_waiting(transaction, job, job.attempts - 1, job.reason, system_clock::now());
            return Done{};
        }));
    } catch (const std::exception& fault) {
        spdlog::error("job {} ({}): {}", job.id.value, job.kind, fault.what());
        settle(job, internal("The work ended with a fault of Regia itself. The log of the program has the words: job {}.",
                             {std::to_string(job.id.value)}));
    }
}

void Runner::settle(const Job& job, const Status& result) {
    static_cast<void>(m_database.write_aside([&](db::Transaction& transaction) -> Status {
        const auto now = system_clock::now();
        if (result) {
            mark_ended(transaction, job, JobState::done, {}, now);
        } else if (is_passing(result.error().code) && job.attempts < attempts_max) {
            mark_waiting(transaction, job, job.attempts, result.error(), now + pause_after(job.attempts));
        } else {
            mark_ended(transaction, job, JobState::failed, result.error(), now);
        }
        return Done{};
    }));
}

/// While a transaction of the job itself is open this waits for it: nobody else can take the job then, because taking is writing.
void Runner::keep_holding(const std::stop_token& stop, const Job& job) {
    const db::Database::Patient patient;
    rest(stop, hold_every);
    while (!stop.stop_requested()) {
        try {
            static_cast<void>(m_database.write_aside([&](db::Transaction& transaction) -> Status {
                hold(transaction, job, system_clock::now() + held_for);
                return Done{};
            }));
        } catch (const std::exception& fault) {
            spdlog::warn("job {} cannot be held: {}", job.id.value, fault.what());
        }
        rest(stop, hold_every);
    }
}

}  // namespace regia::jobs
