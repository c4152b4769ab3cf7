// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/partial_date.hpp"
#include "base/text.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace regia::opendata {

/// An object of a plan file being written: what is not known is left out.
class ExportObject {
public:
    ExportObject& text(std::string_view key, std::string_view value);
    ExportObject& bilingual(std::string_view key, const Text& value);
    ExportObject& date(std::string_view key, const std::optional<Date>& value);
    ExportObject& date(std::string_view key, const std::optional<PartialDate>& value);
    ExportObject& integer(std::string_view key, const std::optional<std::int64_t>& value);
    ExportObject& number(std::string_view key, const std::optional<double>& value);
    ExportObject& boolean(std::string_view key, const std::optional<bool>& value);
    ExportObject& value(std::string_view key, boost::json::value value);

    /// A list of what `write(item)` makes of each item; left out when there is none.
    template <class Items, class Write>
    ExportObject& list(std::string_view key, const Items& items, Write write) {
        boost::json::array rows;
        for (const auto& item : items) {
            rows.push_back(write(item));
        }
        return rows.empty() ? *this : value(key, std::move(rows));
    }

    [[nodiscard]] boost::json::object take() { return std::move(m_object); }

private:
    boost::json::object m_object;
};

/// JSON that people read and edit: short objects and lists on one line, long ones a member a line; numbers as they were written (33.33,
/// where Boost.JSON prints 3.333E1).
[[nodiscard]] std::string json_text(const boost::json::value& value);

/// The same on one line, however long.
[[nodiscard]] std::string json_line(const boost::json::value& value);

}  // namespace regia::opendata
