// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"
#include "kit/jobs/job.hpp"

#include <chrono>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <thread>

namespace regia::jobs {

/// Thrown by work that was asked to stop: it is done again, from its beginning, when the program runs again.
struct Stopped {};

/// What a kind of job does. It may be begun more than once (the program was killed), so it looks first at what is done already, and does
/// what must not be done twice in one transaction. Long work asks `stop` now and then.
using Work = std::function<Status(const Job& job, const std::stop_token& stop)>;
using Works = std::map<std::string, Work>;

/// Does what is in the queue, one job after the other, on a thread of its own. Several programs on one database share the queue.
class Runner {
public:
    /// `daily`: what is to be done once a day, and when the program begins; it may take no long time.
    Runner(db::Database& database, Works works, std::function<void()> daily = {})
        : m_database(database), m_works(std::move(works)), m_daily(std::move(daily)) {}
    ~Runner() { stop(); }
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    void start();

    /// Returns when the job in hand has stopped or is done.
    void stop();

    /// Does the next job that is due, here and now. False when there is none.
    bool run_one(const std::stop_token& stop = {});

private:
    std::optional<Job> take();
    void run(const Job& job, const std::stop_token& stop);
    void settle(const Job& job, const Status& result);
    void keep_house();
    void keep_holding(const std::stop_token& stop, const Job& job);

    db::Database& m_database;
    Works m_works;
    std::function<void()> m_daily;
    std::chrono::system_clock::time_point m_house_kept{};
    std::jthread m_thread;
};

}  // namespace regia::jobs
