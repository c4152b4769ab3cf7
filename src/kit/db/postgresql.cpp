// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/connection.hpp"
#include "kit/db/failure.hpp"
#include "kit/db/placeholders.hpp"

#include <libpq-fe.h>
#include <sodium.h>

#include <cerrno>
#include <charconv>
#include <string>
#include <sys/socket.h>
#include <unordered_map>
#include <utility>
#include <vector>

namespace regia::db {
namespace {

struct FinishConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Handle = std::unique_ptr<PGconn, FinishConnection>;
using Answer = std::unique_ptr<PGresult, ClearResult>;

/// One state for the whole of a page: totals and the rows under them must agree.
constexpr std::string_view begin_reading_sql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// SQLSTATE classes, PostgreSQL 15 manual, appendix A.
FailureKind kind_of(std::string_view state) {
    if (state == "23505") {
        return FailureKind::unique;
    }
    if (state == "23503") {
        return FailureKind::foreign_key;
    }
    if (state == "23514" || state == "23502") {
        return FailureKind::check;
    }
    if (state == "40001" || state == "40P01" || state == "55P03") {
        return FailureKind::busy;
    }
    return state.empty() || state.starts_with("08") || state.starts_with("57P") || state.starts_with("53") ? FailureKind::unreachable
                                                                                                           : FailureKind::other;
}

[[noreturn]] void fail(PGconn* connection, const PGresult* result, std::string_view doing) {
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* message = result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    throw Failure(kind_of(state != nullptr ? state : ""), std::string(message) + "(" + std::string(doing) + ")");
}

void check(PGconn* connection, const PGresult* result, std::string_view doing) {
    const auto status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        fail(connection, result, doing);
    }
}

Answer checked(PGconn* connection, PGresult* result, std::string_view doing) {
    Answer answer(result);
    check(connection, result, doing);
    return answer;
}

/// The text form of bytes (PostgreSQL 15 manual, 8.4.1).
std::string in_hexadecimal(std::string_view bytes) {
    std::string text(2 + 2 * bytes.size() + 1, '\0');
    text[0] = '\\';
    text[1] = 'x';
    sodium_bin2hex(text.data() + 2, text.size() - 2, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    text.pop_back();  // the zero that ends it
    return text;
}

/// The text form of every parameter, as libpq wants them.
class TextParameters {
public:
    explicit TextParameters(std::span<const Parameter> parameters) {
        m_owned.reserve(parameters.size());
        for (const auto& parameter : parameters) {
            m_pointers.push_back(std::holds_alternative<std::monostate>(parameter) ? nullptr : own(parameter));
        }
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const char* const* data() const { return m_pointers.data(); }

private:
    const char* own(const Parameter& parameter) {
        struct AsText {
            std::string operator()(std::monostate) const { return {}; }
            std::string operator()(std::int64_t number) const { return std::to_string(number); }
            std::string operator()(double number) const {
                char digits[32];
                const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
                return {digits, end};
            }
            std::string operator()(std::string_view text) const { return std::string(text); }
            std::string operator()(const std::string& text) const { return text; }
            std::string operator()(BytesView bytes) const { return in_hexadecimal(bytes.content); }
        };
        return m_owned.emplace_back(std::visit(AsText{}, parameter)).c_str();
    }

    std::vector<std::string> m_owned;
    std::vector<const char*> m_pointers;
};

template <class Number>
Number number_in(std::string_view text) {
    Number number{};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class PostgresqlCursor final : public Cursor {
public:
    explicit PostgresqlCursor(Answer answer) : m_answer(std::move(answer)) {}

    bool next() override { return ++m_row < PQntuples(m_answer.get()); }
    bool is_null(int column) const override { return PQgetisnull(m_answer.get(), m_row, column) != 0; }
    std::int64_t integer(int column) const override { return number_in<std::int64_t>(text(column)); }
    double real(int column) const override { return number_in<double>(text(column)); }
    std::string_view text(int column) const override {
        return {PQgetvalue(m_answer.get(), m_row, column), static_cast<std::size_t>(PQgetlength(m_answer.get(), m_row, column))};
    }
    Bytes bytes(int column) const override {
        const auto hexadecimal = text(column).substr(2);
        Bytes read{std::string(hexadecimal.size() / 2, '\0')};
        if (sodium_hex2bin(reinterpret_cast<unsigned char*>(read.content.data()), read.content.size(), hexadecimal.data(),
                           hexadecimal.size(), nullptr, nullptr, nullptr) != 0) {
            throw Failure(FailureKind::other, "bytes came in a form that is not known");
        }
        return read;
    }

private:
    Answer m_answer;
    int m_row = -1;
};

class PostgresqlConnection final : public Connection {
public:
    explicit PostgresqlConnection(const std::string& uri) : m_handle(PQconnectdb(uri.c_str())) {
        if (PQstatus(m_handle.get()) != CONNECTION_OK) {
            throw Failure(FailureKind::unreachable, PQerrorMessage(m_handle.get()));
        }
        PQsetClientEncoding(m_handle.get(), "UTF8");
        script("SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET bytea_output = 'hex'");
    }

    Engine engine() const override { return Engine::postgresql; }

    /// A server that speaks unasked, or has hung up, was shut down: the next page takes another connection instead of failing.
    bool usable() override {
        settle();
        char unasked = 0;
        return PQstatus(m_handle.get()) == CONNECTION_OK && recv(PQsocket(m_handle.get()), &unasked, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
               errno == EAGAIN;
    }

    void begin_reading() override { m_to_begin = true; }

    void end_reading() override {
        if (std::exchange(m_to_begin, false)) {
            return;  // nothing was asked
        }
        settle();
        if (PQsendQuery(m_handle.get(), "ROLLBACK") == 0) {
            fail(m_handle.get(), nullptr, "ROLLBACK");
        }
        m_unsettled = true;
    }

    std::unique_ptr<Cursor> query(std::string_view sql, std::span<const Parameter> parameters) override {
        return std::make_unique<PostgresqlCursor>(run(sql, parameters));
    }

    std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) override {
        return number_in<std::int64_t>(PQcmdTuples(run(sql, parameters).get()));
    }

    void script(std::string_view sql) override {
        settle();
        checked(m_handle.get(), PQexec(m_handle.get(), std::string(sql).c_str()), sql.substr(0, 80));
    }

private:
    Answer run(std::string_view sql, std::span<const Parameter> parameters) {
        const TextParameters texts(parameters);
        settle();
        const auto& name = prepared(sql);
        if (std::exchange(m_to_begin, false)) {
            return begin_and_run(name, texts, sql);
        }
        return checked(m_handle.get(), PQexecPrepared(m_handle.get(), name.c_str(), texts.size(), texts.data(), nullptr, nullptr, 0), sql);
    }

    /// Both travel together (PostgreSQL 15 manual, 34.5): a page that asks once waits once.
    Answer begin_and_run(const std::string& name, const TextParameters& texts, std::string_view sql) {
        const auto& begin = prepared(begin_reading_sql);
        auto* const connection = m_handle.get();
        PQenterPipelineMode(connection);
        PQsendQueryPrepared(connection, begin.c_str(), 0, nullptr, nullptr, nullptr, 0);
        PQsendQueryPrepared(connection, name.c_str(), texts.size(), texts.data(), nullptr, nullptr, 0);
        PQpipelineSync(connection);
        const auto began = answer_of_one();
        auto answer = answer_of_one();
        Answer(PQgetResult(connection));  // of the synchronisation
        PQexitPipelineMode(connection);
        check(connection, began.get(), begin_reading_sql);
        check(connection, answer.get(), sql);
        return answer;
    }

    /// In a pipeline a null pointer follows every answer.
    Answer answer_of_one() {
        Answer answer(PQgetResult(m_handle.get()));
        Answer(PQgetResult(m_handle.get()));
        return answer;
    }

    /// Reads what end_reading() did not wait for. A failure shows in what is asked next.
    void settle() {
        if (m_unsettled) {
            PQconsumeInput(m_handle.get());  // it arrived long ago: without this, PQgetResult asks the system first whether it has
        }
        while (m_unsettled) {
            m_unsettled = Answer(PQgetResult(m_handle.get())) != nullptr;
        }
    }

    const std::string& prepared(std::string_view sql) {
        const auto found = m_names.find(std::string(sql));
        if (found != m_names.end()) {
            return found->second;
        }
        auto name = "s" + std::to_string(m_names.size());
        checked(m_handle.get(), PQprepare(m_handle.get(), name.c_str(), numbered_placeholders(sql).c_str(), 0, nullptr), sql);
        return m_names.emplace(sql, std::move(name)).first->second;
    }

    Handle m_handle;
    bool m_to_begin = false;   // with the next statement
    bool m_unsettled = false;  // an answer was not waited for
    std::unordered_map<std::string, std::string> m_names;
};

}  // namespace

std::unique_ptr<Connection> open_postgresql(const std::string& uri, Access access) {
    auto connection = std::make_unique<PostgresqlConnection>(uri);
    if (access == Access::read_only) {
        connection->script("SET default_transaction_read_only = on");
    }
    return connection;
}

}  // namespace regia::db
