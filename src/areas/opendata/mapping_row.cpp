// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_row.hpp"

#include "areas/territory/istat_code.hpp"
#include "base/text_tools.hpp"
#include "kit/table/csv_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace regia::opendata {
namespace {

constexpr std::array<std::string_view, 12> months{"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                                                  "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};

/// Blanks, line ends and other control characters become single blanks: a title is one line, and no terminal obeys it.
std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool blank = byte <= 0x20 || byte == 0x7F;
        if (!blank) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    return std::string(trimmed(line));
}

std::string with_dot(std::string_view text, DecimalForm form) {
    std::string number(text);
    if (form == DecimalForm::comma && number.find('.') == std::string::npos) {
        std::replace(number.begin(), number.end(), ',', '.');
    }
    return number;
}

/// "91" -> "091"
std::string padded(std::string_view digits, std::size_t size) {
    return digits.size() < size ? std::string(size - digits.size(), '0') + std::string(digits) : std::string(digits);
}

Result<double> parse_number(std::string_view text, DecimalForm form) {
    const auto written = with_dot(text, form);
    double number = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc{} || end != written.data() + written.size() || !std::isfinite(number)) {
        return invalid("“{}” is not a number.", {std::string(text)});
    }
    return number;
}

Result<Money> parse_amount(std::string_view text, DecimalForm form) {
    auto amount = parse_money(text, form == DecimalForm::dot ? DecimalMark::dot : DecimalMark::comma);
    if (amount && amount->cents < 0) {
        return invalid("“{}” is below zero: amounts of money are not.", {std::string(text)});
    }
    return amount;
}

Result<std::string> parse_municipality(std::string_view province, std::string_view municipality) {
    const auto code =
        province.empty() || municipality.size() > 3 ? std::string(municipality) : padded(province, 3) + padded(municipality, 3);
    if (code.ends_with("000")) {
        return std::string{};  // a whole province: no municipality is named
    }
    auto check = territory::check_istat_code(code);
    if (!check.formally_valid) {
        return check.reason.value_or(invalid("“{}” is not an ISTAT code of six digits.", {code}));
    }
    return check.code;
}

Result<Date> parse_end_of_month(std::string_view month, std::string_view year) {
    const auto found = std::find(months.begin(), months.end(), lower(month));
    int number = 0;
    const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), number);
    if (found == months.end() || error != std::errc{} || end != year.data() + year.size() || number < 1900 || number > 2200) {
        return invalid("“{} {}” is not a month of a year.", {std::string(month), std::string(year)});
    }
    const auto which = std::chrono::month{static_cast<unsigned>(found - months.begin() + 1)};
    return Date{std::chrono::sys_days{std::chrono::year{number} / which / std::chrono::last}};
}

}  // namespace

ColumnPlaces::ColumnPlaces(const std::vector<std::string>& header) {
    for (std::size_t i = 0; i < header.size(); ++i) {
        m_places.emplace(lower(trimmed(header[i])), i);
    }
}

std::optional<std::size_t> ColumnPlaces::find(const std::string& column) const {
    constexpr auto nowhere = static_cast<std::size_t>(-1);
    auto asked = m_asked.find(column);
    if (asked == m_asked.end()) {
        const auto found = m_places.find(lower(column));
        asked = m_asked.emplace(column, found == m_places.end() ? nowhere : found->second).first;
    }
    return asked->second == nowhere ? std::nullopt : std::optional{asked->second};
}

std::string_view MappedRow::raw(const std::string& column) const {
    const auto place = m_places.find(column);
    auto text = place && *place < m_fields.size() ? trimmed(m_fields[*place]) : std::string_view{};
    if (m_mapping.is_own && text.size() > 1 && text.front() == '\'' && table::looks_like_formula(text.substr(1))) {
        text.remove_prefix(1);  // put there so that no spreadsheet runs it
    }
    return text;
}

std::string_view MappedRow::value(const std::string& column) const {
    const auto text = raw(column);
    const auto& marks = m_mapping.missing;
    const bool only_signs = !text.empty() && m_mapping.missing_signs.find(text.front()) != std::string::npos &&
                            text.find_first_not_of(text.front()) == std::string_view::npos;
    return only_signs || std::find(marks.begin(), marks.end(), text) != marks.end() ? std::string_view{} : text;
}

template <class T>
std::optional<T> MappedRow::noted(const std::string& column, Result<T> read) {
    if (!read) {
        fault(column, read.error());
        return std::nullopt;
    }
    return std::move(read).value();
}

std::string MappedRow::text(const std::string& column, std::size_t bytes_max) {
    auto line = one_line(value(column));
    if (line.size() > bytes_max) {
        fault(column, invalid("This text is longer than {} bytes.", {std::to_string(bytes_max)}));
        line.clear();
    }
    return line;
}

std::string MappedRow::lines(const std::string& column, std::size_t bytes_max) {
    std::string lines(value(column));
    std::replace(lines.begin(), lines.end(), '\t', ' ');
    std::erase_if(lines, [](char c) { return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7F); });
    if (lines.size() > bytes_max) {
        fault(column, invalid("This text is longer than {} bytes.", {std::to_string(bytes_max)}));
        lines.clear();
    }
    return lines;
}

std::optional<Money> MappedRow::money(const std::string& column) {
    const auto text = value(column);
    return text.empty() ? std::nullopt : noted(column, parse_amount(text, m_mapping.decimal));
}

std::optional<Percent> MappedRow::percent(const std::string& column) {
    const auto text = value(column);
    return text.empty() ? std::nullopt : noted(column, parse_percent(with_dot(text, m_mapping.decimal)));
}

std::optional<double> MappedRow::number(const std::string& column) {
    const auto text = value(column);
    return text.empty() ? std::nullopt : noted(column, parse_number(text, m_mapping.decimal));
}

std::optional<Date> MappedRow::date(const std::string& column) {
    const auto text = value(column);
    return text.empty() ? std::nullopt : noted(column, m_mapping.date == DateForm::iso ? parse_date(text) : parse_italian_date(text));
}

std::optional<Date> MappedRow::end_of_month(const std::string& month, const std::string& year) {
    const auto month_text = value(month);
    const auto year_text = value(year);
    return month_text.empty() || year_text.empty() ? std::nullopt : noted(month, parse_end_of_month(month_text, year_text));
}

std::string MappedRow::municipality(const std::vector<std::string>& columns) {
    const auto code = columns.empty() ? std::string_view{} : value(columns.back());
    if (code.empty()) {
        return {};
    }
    const auto province = columns.size() > 1 ? value(columns.front()) : std::string_view{};
    return noted(columns.back(), parse_municipality(province, code)).value_or(std::string{});
}

std::string MappedRow::meaning(const WordColumn& words) {
    const auto word = value(words.column);
    if (word.empty()) {
        return {};
    }
    const auto found = words.meanings.find(lower(word));
    if (found == words.meanings.end()) {
        fault(words.column,
              invalid("“{}” is not one of the values that the mapping knows. Add it to a mapping of your own.", {std::string(word)}));
        return {};
    }
    return found->second;
}

std::string MappedRow::filled(const std::string& text) const {
    std::string out;
    std::size_t done = 0;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', done)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos) {
            break;
        }
        const auto column = text.substr(open + 1, close - open - 1);
        out += text.substr(done, open - done);
        out += column == "municipality" ? "{municipality}" : one_line(value(column));
        done = close + 1;
    }
    return out + text.substr(done);
}

void MappedRow::fault(const std::string& column, Error error) {
    if (!m_fault) {
        m_fault = RowFault{column, std::move(error)};
    }
}

}  // namespace regia::opendata
