// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/db/connection.hpp"
#include "kit/db/reader.hpp"
#include "kit/db/transaction.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace regia::db {

/// The database of an installation: one SQLite file or one PostgreSQL database. Many read at once; One writes, and
/// who would write too waits in turn instead of being refused: on SQLite because the file has one writer, on PostgreSQL so that verbs that
/// read before they write mean the same on both.
class Database {
public:
    /// On a thread that holds one, writers wait for their turn as long as it takes: work behind the pages, for which nobody waits. Others,
    /// who answer somebody, give up after `turn_time_max` with Failure “busy”: a long import does not take all of them with it.
    class Patient {
    public:
        Patient();
        Patient(const Patient&) = delete;
        Patient& operator=(const Patient&) = delete;
        ~Patient();
    };
    static constexpr std::chrono::seconds turn_time_max{4};

    /// `location`: a file path, or "postgresql://…". Nothing is opened yet.
    explicit Database(std::string location);

    [[nodiscard]] Engine engine() const { return engine_of(m_location); }
    [[nodiscard]] const std::string& location() const { return m_location; }

    /// A Reader for as long as one lives, over one consistent state of the data.
    class ReadLease {
    public:
        ReadLease(Database& database, std::unique_ptr<Connection> connection);
        ReadLease(ReadLease&&) = default;
        ReadLease(const ReadLease&) = delete;
        ReadLease& operator=(const ReadLease&) = delete;
        ReadLease& operator=(ReadLease&&) = delete;
        ~ReadLease();
        const Reader& operator*() const { return m_reader; }
        const Reader* operator->() const { return &m_reader; }

    private:
        Database* m_database;
        std::unique_ptr<Connection> m_connection;
        Reader m_reader;
    };

    [[nodiscard]] ReadLease read();

    /// Runs `work(transaction)`: kept when it answers well, undone when it answers with an error or throws.
    template <class Work>
    auto write(Work work) -> decltype(work(std::declval<Transaction&>())) {
        WriteLease lease(*this);
        auto answer = work(lease.transaction());
        if (answer.ok()) {
            lease.commit();
        }
        return answer;
    }

    /// The same for what no page shows: sessions, wrong passwords. What is kept in memory stays good.
    template <class Work>
    auto write_aside(Work work) -> decltype(work(std::declval<Transaction&>())) {
        WriteLease lease(*this);
        auto answer = work(lease.transaction());
        if (answer.ok()) {
            lease.commit_aside();
        }
        return answer;
    }

    /// The same for what can as well be written another time: done only when nobody else is writing, here or in another process, and
    /// without a word when it fails.
    template <class Work>
    void write_if_free(Work work) {
        const auto lease = lease_if_free();
        if (lease) {
            if (work(lease->transaction()).ok()) {
                lease->commit_aside();
            }
        }
    }

    /// Grows with every write that this process saw committed, or that poll() learnt of. A page made at one number is good
    /// for as long as the number stands.
    [[nodiscard]] std::uint64_t version() const { return m_version.load(std::memory_order_acquire); }

    /// Learns of writes by other processes; called a few times a second by the server.
    void poll();

private:
    class WriteLease {
    public:
        enum class Patience { waits, at_once };
        std::unique_lock<std::timed_mutex> turn(Patience patience) const;
        explicit WriteLease(Database& database, Patience patience = Patience::waits);
        WriteLease(const WriteLease&) = delete;
        WriteLease& operator=(const WriteLease&) = delete;
        ~WriteLease();
        Transaction& transaction() { return m_transaction; }
        void commit();
        void commit_aside();

    private:
        Database& m_database;
        std::unique_lock<std::timed_mutex> m_turn;
        std::unique_ptr<Connection> m_connection;
        Transaction m_transaction;
        bool m_done = false;
    };

    std::unique_ptr<WriteLease> lease_if_free();

    std::unique_ptr<Connection> take(std::vector<std::unique_ptr<Connection>>& shelf, Access access);
    std::unique_ptr<Connection> from_shelf(std::vector<std::unique_ptr<Connection>>& shelf);
    void give_back(std::vector<std::unique_ptr<Connection>>& shelf, std::unique_ptr<Connection> connection);

    std::string m_location;
    std::mutex m_shelves;
    std::vector<std::unique_ptr<Connection>> m_readers;
    std::vector<std::unique_ptr<Connection>> m_writers;
    std::timed_mutex m_writer;
    std::atomic<std::uint64_t> m_version{1};
    std::atomic<std::int64_t> m_last_event{-1};
};

}  // namespace regia::db
