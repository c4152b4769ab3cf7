// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/export_json.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <cmath>

namespace regia::opendata {
namespace {

namespace json = boost::json;

constexpr std::size_t line_width = 150;

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

std::string quoted(json::string_view text) { return json::serialize(text); }

void write_line(std::string& out, const json::value& value) {
    if (const auto* object = value.if_object()) {
        out += '{';
        for (const auto& [key, member] : *object) {
            out += (out.back() == '{' ? "" : ", ") + quoted(key) + ": ";
            write_line(out, member);
        }
        out += '}';
    } else if (const auto* array = value.if_array()) {
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            out += i == 0 ? "" : ", ";
            write_line(out, (*array)[i]);
        }
        out += ']';
    } else if (const auto* number = value.if_double()) {
        out += fmt::format("{}", *number);
    } else {
        out += json::serialize(value);
    }
}

void write_value(std::string& out, const json::value& value, std::size_t indent);

void begin_member(std::string& out, std::size_t indent, bool is_first) {
    out += is_first ? "\n" : ",\n";
    out.append(indent, ' ');
}

void write_members(std::string& out, const json::object& object, std::size_t indent) {
    bool is_first = true;
    for (const auto& [key, member] : object) {
        begin_member(out, indent, is_first);
        out += quoted(key) + ": ";
        write_value(out, member, indent);
        is_first = false;
    }
}

void write_items(std::string& out, const json::array& array, std::size_t indent) {
    for (std::size_t i = 0; i < array.size(); ++i) {
        begin_member(out, indent, i == 0);
        write_value(out, array[i], indent);
    }
}

void write_value(std::string& out, const json::value& value, std::size_t indent) {
    const auto line = json_line(value);
    if (line.size() + indent <= line_width || !(value.is_object() || value.is_array())) {
        out += line;
        return;
    }
    out += value.is_object() ? '{' : '[';
    if (value.is_object()) {
        write_members(out, value.get_object(), indent + 2);
    } else {
        write_items(out, value.get_array(), indent + 2);
    }
    out += '\n';
    out.append(indent, ' ');
    out += value.is_object() ? '}' : ']';
}

}  // namespace

ExportObject& ExportObject::text(std::string_view key, std::string_view text) {
    return text.empty() ? *this : value(key, json::string(view(text)));
}

ExportObject& ExportObject::bilingual(std::string_view key, const Text& text) {
    if (text.empty()) {
        return *this;
    }
    ExportObject both;
    both.text("it", text.italian).text("en", text.english);
    return value(key, both.take());
}

ExportObject& ExportObject::date(std::string_view key, const std::optional<Date>& date) {
    return date ? text(key, machine_text(*date)) : *this;
}

ExportObject& ExportObject::date(std::string_view key, const std::optional<PartialDate>& date) {
    return date ? text(key, machine_text(*date)) : *this;
}

ExportObject& ExportObject::integer(std::string_view key, const std::optional<std::int64_t>& number) {
    return number ? value(key, *number) : *this;
}

ExportObject& ExportObject::number(std::string_view key, const std::optional<double>& number) {
    constexpr double exact_max = 1e15;
    if (!number || !std::isfinite(*number)) {
        return *this;
    }
    const bool whole = *number == std::floor(*number) && std::abs(*number) < exact_max;
    return whole ? value(key, static_cast<std::int64_t>(*number)) : value(key, *number);
}

ExportObject& ExportObject::boolean(std::string_view key, const std::optional<bool>& yes) { return yes ? value(key, *yes) : *this; }

ExportObject& ExportObject::value(std::string_view key, json::value member) {
    m_object[view(key)] = std::move(member);
    return *this;
}

std::string json_text(const json::value& value) {
    std::string out;
    write_value(out, value, 0);
    return out;
}

std::string json_line(const json::value& value) {
    std::string out;
    write_line(out, value);
    return out;
}

}  // namespace regia::opendata
