// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/table.hpp"

#include <boost/json.hpp>

#include <array>
#include <cmath>

namespace regia::table {
namespace {

namespace json = boost::json;

json::value json_text(const std::string& text) { return text.empty() ? json::value(nullptr) : json::value(text); }

/// Boost.JSON prints 25.0 as 2.5E1: whole shares stay whole.
json::value json_percent(Percent share) {
    if (share.basis_points % 100 == 0) {
        return share.basis_points / 100;
    }
    return static_cast<double>(share.basis_points) / 100.0;
}

struct ToJson {
    json::value operator()(std::monostate) const { return nullptr; }
    json::value operator()(std::string_view text) const { return json::string(text.data(), text.size()); }
    json::value operator()(std::int64_t number) const { return number; }
    json::value operator()(double number) const { return std::isfinite(number) ? json::value(number) : json::value(nullptr); }
    json::value operator()(bool yes) const { return yes; }
    json::value operator()(Money amount) const { return json::string(machine_text(amount)); }
    json::value operator()(Percent share) const { return json_percent(share); }
    json::value operator()(Date date) const { return json::string(machine_text(date)); }
    json::value operator()(const PartialDate& date) const { return json::string(machine_text(date)); }
    json::value operator()(const Text* text) const {
        json::object both;
        both["it"] = json_text(text->italian);
        both["en"] = json_text(text->english);
        return both;
    }
};

}  // namespace

Kind kind_of(const Cell& cell) {
    constexpr std::array kinds{Kind::any,   Kind::text,    Kind::number, Kind::number, Kind::yes_no,
                               Kind::money, Kind::percent, Kind::date,   Kind::text,   Kind::text};
    static_assert(kinds.size() == std::variant_size_v<Cell>);
    return kinds[cell.index()];
}

std::vector<Column> columns_of(const Description& description) {
    std::vector<Column> columns;
    columns.reserve(description.fields.size());
    for (const auto& field : description.fields) {
        columns.push_back({std::string(field.name), std::string(field.label), Kind::any});
    }
    return columns;
}

void fill_row(const Record& record, std::vector<Cell>& row) {
    row.clear();
    for (const auto& field : record.description->fields) {
        row.push_back(field.read(record.noun));
    }
}

json::value json_value(const Cell& cell) { return std::visit(ToJson{}, cell); }

json::object json_object(const Record& record) {
    json::object object;
    object.reserve(record.description->fields.size());
    for (const auto& field : record.description->fields) {
        object[json::string_view(field.name.data(), field.name.size())] = json_value(field.read(record.noun));
    }
    return object;
}

}  // namespace regia::table
