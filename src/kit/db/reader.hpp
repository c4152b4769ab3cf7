// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/connection.hpp"
#include "kit/db/parameter.hpp"
#include "kit/db/rows.hpp"

#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <vector>

namespace regia::db {

/// The door to reading. Whoever is handed a Reader sees one consistent state of the data and can change nothing.
/// SQL is written once, with `?`, for both engines.
class Reader {
public:
    explicit Reader(Connection& connection) : m_connection(&connection) {}

    [[nodiscard]] Engine engine() const { return m_connection->engine(); }

    template <class... Arguments>
    [[nodiscard]] Rows query(std::string_view sql, const Arguments&... arguments) const {
        const std::array<Parameter, sizeof...(Arguments)> parameters{parameter(arguments)...};
        return Rows(m_connection->query(sql, parameters));
    }

    /// For texts that are put together at run time, with as many parameters as they turned out to need.
    [[nodiscard]] Rows query_with(std::string_view sql, const std::vector<Parameter>& parameters) const {
        return Rows(m_connection->query(sql, parameters));
    }

    /// Every row, read by `read(rows)`.
    template <class Read, class... Arguments>
    [[nodiscard]] auto all(Read read, std::string_view sql, const Arguments&... arguments) const {
        std::vector<decltype(read(std::declval<const Rows&>()))> found;
        auto rows = query(sql, arguments...);
        while (rows.next()) {
            found.push_back(read(rows));
        }
        return found;
    }

    /// The first row, if there is one.
    template <class Read, class... Arguments>
    [[nodiscard]] auto one(Read read, std::string_view sql, const Arguments&... arguments) const {
        auto rows = query(sql, arguments...);
        return rows.next() ? std::optional{read(rows)} : std::nullopt;
    }

    /// The first column of the first row; zero or empty when there is none.
    template <class T, class... Arguments>
    [[nodiscard]] T value(std::string_view sql, const Arguments&... arguments) const {
        auto rows = query(sql, arguments...);
        return rows.next() ? rows.template get<T>(0) : T{};
    }

protected:
    Connection* m_connection;
};

}  // namespace regia::db
