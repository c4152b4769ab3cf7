// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"
#include "base/text.hpp"
#include "kit/table/table.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace regia::table {

/// Which of a column's words stands in the header.
enum class Heading { name, label };

struct CsvFormat {
    char separator = ',';
    bool byte_order_mark = false;
    DecimalMark decimal_mark = DecimalMark::dot;
    Heading heading = Heading::name;
    std::string_view yes = "true";
    std::string_view no = "false";
};

/// RFC 4180 for machines: comma, UTF-8 without mark, dot, standard terms as header.
inline constexpr CsvFormat standard_csv{};

/// What an Italian Excel opens with a double click: it takes the comma for the decimal mark and UTF-8 for Latin-1 otherwise.
inline constexpr CsvFormat csv_for_excel{';', true, DecimalMark::comma, Heading::label, "VERO", "FALSO"};

/// Writes rows of cells as CSV. Fetch what is ready with `take` whenever `size` has grown enough: memory stays flat.
///
/// Text that a spreadsheet would run as a formula (it begins with = + - @, tab, carriage return or line feed) gets an apostrophe
/// in front (OWASP, "CSV injection"); numbers, amounts and dates are never touched. Missing values are empty fields.
class CsvWriter {
public:
    /// Writes the header. Texts in two languages are written in `language`.
    CsvWriter(std::span<const Column> columns, Language language, CsvFormat format = standard_csv);

    /// As many cells as there are columns.
    void add(std::span<const Cell> row);

    [[nodiscard]] std::size_t size() const { return m_out.size(); }

    /// What was written since the last call.
    [[nodiscard]] std::string take();

private:
    void add_cell(const Cell& cell);
    void add_text(std::string_view text);
    void add_number(std::string text);
    void add_field(std::string_view text, bool guarded);
    void end_row(std::size_t row_start);

    CsvFormat m_format;
    Language m_language;
    std::size_t m_columns;
    std::string m_out;
};

/// Whether a spreadsheet would take the text for a formula.
[[nodiscard]] bool looks_like_formula(std::string_view text);

}  // namespace regia::table
