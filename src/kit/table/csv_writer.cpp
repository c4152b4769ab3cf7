// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/csv_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace regia::table {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

bool looks_like_formula(std::string_view text) {
    constexpr std::string_view dangerous = "=+-@\t\r\n";
    return !text.empty() && dangerous.find(text.front()) != std::string_view::npos;
}

CsvWriter::CsvWriter(std::span<const Column> columns, Language language, CsvFormat format)
    : m_format(format), m_language(language), m_columns(columns.size()) {
    if (format.byte_order_mark) {
        m_out += byte_order_mark;
    }
    std::vector<Cell> header;
    for (const auto& column : columns) {
        header.emplace_back(std::string_view(format.heading == Heading::name ? column.name : column.label));
    }
    add(header);
}

void CsvWriter::add(std::span<const Cell> row) {
    assert(row.size() == m_columns);
    const auto start = m_out.size();
    for (const auto& cell : row) {
        if (&cell != row.data()) {
            m_out += m_format.separator;
        }
        add_cell(cell);
    }
    end_row(start);
}

std::string CsvWriter::take() { return std::exchange(m_out, {}); }

void CsvWriter::add_cell(const Cell& cell) {
    std::visit(
        [this](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::string_view>) {
                add_text(value);
            } else if constexpr (std::is_same_v<T, const Text*>) {
                add_text(value->in(m_language));
            } else if constexpr (std::is_same_v<T, bool>) {
                m_out += value ? m_format.yes : m_format.no;
            } else if constexpr (std::is_same_v<T, std::int64_t>) {
                add_number(fmt::format("{}", value));
            } else if constexpr (std::is_same_v<T, double>) {
                add_number(std::isfinite(value) ? fmt::format("{}", value) : std::string());
            } else if constexpr (std::is_same_v<T, PartialDate>) {
                add_text(machine_text(value));
            } else if constexpr (!std::is_same_v<T, std::monostate>) {
                add_number(machine_text(value));
            }
        },
        cell);
}

void CsvWriter::add_text(std::string_view text) { add_field(text, looks_like_formula(text)); }

void CsvWriter::add_number(std::string text) {
    if (m_format.decimal_mark == DecimalMark::comma) {
        std::replace(text.begin(), text.end(), '.', ',');
    }
    add_field(text, false);
}

void CsvWriter::add_field(std::string_view text, bool guarded) {
    const char special[] = {m_format.separator, '"', '\r', '\n'};
    const bool like_a_mark = text.starts_with(byte_order_mark);  // the first field of a file would lose it
    if (!like_a_mark && text.find_first_of({special, std::size(special)}) == std::string_view::npos) {
        m_out.append(guarded ? "'" : "").append(text);
        return;
    }
    m_out.append(guarded ? "\"'" : "\"");
    for (const char c : text) {
        m_out.append(c == '"' ? 2 : 1, c);
    }
    m_out += '"';
}

void CsvWriter::end_row(std::size_t row_start) {
    if (m_out.size() == row_start) {
        m_out += "\"\"";  // one column, no value: an empty line would be no row at all
    }
    m_out += "\r\n";
}

}  // namespace regia::table
