// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/xlsx_writer.hpp"

#include "base/text_tools.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <cassert>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

namespace regia::table {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_sheet_name = 31;
constexpr std::int64_t largest_exact_number = 999'999'999'999'999;  // Excel keeps 15 digits
constexpr double narrowest = 8;
constexpr double widest = 60;

/// A folder of its own, so that nothing is left behind whatever the library does in it.
class WorkFolder {
public:
    explicit WorkFolder(const fs::path& parent) : m_path((parent / "regia-xlsx-XXXXXX").string()) {
        if (::mkdtemp(m_path.data()) == nullptr) {
            m_path.clear();
        }
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder() {
        std::error_code ignored;
        if (exists()) {
            fs::remove_all(m_path, ignored);
        }
    }

    [[nodiscard]] bool exists() const { return !m_path.empty(); }
    [[nodiscard]] std::string& path() { return m_path; }
    [[nodiscard]] std::string file() const { return m_path + "/out.xlsx"; }

private:
    std::string m_path;
};

std::size_t continuation_bytes(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) == 0x80; }));
}

/// How Excel counts: letters beyond the basic plane (four bytes of UTF-8) are two units.
std::size_t utf16_units(std::string_view text) {
    const auto pairs = std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
    return text.size() - continuation_bytes(text) + static_cast<std::size_t>(pairs);
}

bool is_escape(std::string_view text) {
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// Text as the format can hold it: Excel would read "_x000D_" as an escaped sign, and XML knows neither U+FFFE nor U+FFFF.
std::string cell_text(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    while (!text.empty()) {
        const bool no_character = text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
        const std::size_t length = no_character ? 3 : 1;
        safe.append(is_escape(text) ? "_x005F" : "").append(no_character ? "\uFFFD" : text.substr(0, length));
        text.remove_prefix(length);
    }
    return safe;
}

/// What Excel takes as the name of a sheet: at most 31 characters, some signs not at all, no apostrophe at either end.
std::string sheet_name(std::string_view wanted) {
    std::string name;
    for (const char c : is_clean_utf8(wanted) ? wanted : std::string_view{}) {
        const bool refused = std::string_view("[]:*?/\\'").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
        name += refused ? ' ' : c;
    }
    while (utf16_units(name) > longest_sheet_name || (!name.empty() && !is_clean_utf8(name))) {
        name.pop_back();
    }
    const auto kept = trimmed(name);
    return kept.empty() || lower(kept) == "history" ? "Regia" : std::string(kept);
}

/// Days since 30 December 1899: right for every day since March 1900 (before, Excel has a 29 February that never was).
double serial_number(Date date) { return static_cast<double>((date.day - make_date(1899, 12, 30).day).count()); }

lxw_col_t column_place(std::size_t column) { return static_cast<lxw_col_t>(column); }

Error too_long(std::size_t row, const std::string& column) {
    return invalid("The text of row {} in column “{}” has more than {} characters, the most that a spreadsheet holds. Use CSV instead.",
                   {std::to_string(row), column, std::to_string(xlsx_characters)});
}

Error not_written() { return unavailable("The spreadsheet could not be written. Try again later, or use CSV instead."); }

}  // namespace

struct XlsxWriter::Book {
    Book(std::span<const Column> wanted, XlsxOptions chosen)
        : columns(wanted.begin(), wanted.end()), options(std::move(chosen)), folder(options.folder), widths(columns.size(), narrowest) {}
    ~Book() { close(); }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    Status open();
    lxw_format* format(const char* pattern);
    lxw_format* format_of(Kind kind) const;
    Status write_header();
    Status write(std::size_t column, const Cell& cell);
    Status write_text(std::size_t column, std::string_view text, lxw_format* style = nullptr);
    Status write_number(std::size_t column, double value, lxw_format* style, std::size_t characters);
    Status written(std::size_t column, std::size_t characters, lxw_error error);
    bool finish_sheet();
    bool close();
    [[nodiscard]] lxw_row_t row_place() const { return static_cast<lxw_row_t>(row); }

    std::vector<Column> columns;
    XlsxOptions options;
    WorkFolder folder;
    std::vector<double> widths;  ///< in characters, of the widest cell so far
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* money = nullptr;
    lxw_format* percent = nullptr;
    lxw_format* date = nullptr;
    std::size_t row = 0;  ///< the one being written; the header is 0
};

Status XlsxWriter::Book::open() {
    if (!folder.exists()) {
        return not_written();
    }
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.tmpdir = folder.path().data();
    workbook = workbook_new_opt(folder.file().c_str(), &settings);
    sheet = workbook != nullptr ? workbook_add_worksheet(workbook, sheet_name(options.sheet).c_str()) : nullptr;
    if (sheet == nullptr) {
        return not_written();
    }
    money = format("#,##0.00\\ \"€\"");
    percent = format("0.00%");
    date = format(options.language == Language::italian ? "dd/mm/yyyy" : "yyyy-mm-dd");
    bold = format("@");
    format_set_bold(bold);
    worksheet_freeze_panes(sheet, 1, 0);
    return write_header();
}

lxw_format* XlsxWriter::Book::format(const char* pattern) {
    auto* made = workbook_add_format(workbook);
    format_set_num_format(made, pattern);
    return made;
}

lxw_format* XlsxWriter::Book::format_of(Kind kind) const {
    switch (kind) {
        case Kind::money:
            return money;
        case Kind::percent:
            return percent;
        case Kind::date:
            return date;
        default:
            return nullptr;
    }
}

Status XlsxWriter::Book::write_header() {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        REGIA_TRY(write_text(i, columns[i].label, bold));
        widths[i] = std::min(widths[i] + 3, widest);  // room for the button of the filter
    }
    return Done{};
}

Status XlsxWriter::Book::write(std::size_t column, const Cell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        return write_text(column, *text);
    }
    if (const auto* both = std::get_if<const Text*>(&cell)) {
        return write_text(column, (*both)->in(options.language));
    }
    if (const auto* amount = std::get_if<Money>(&cell)) {  // cents are exact in a double up to 90 000 milliard euro
        return write_number(column, static_cast<double>(amount->cents) / 100.0, money, machine_text(*amount).size() + 6);
    }
    if (const auto* share = std::get_if<Percent>(&cell)) {
        return write_number(column, static_cast<double>(share->basis_points) / 10'000.0, percent, 8);
    }
    if (const auto* day = std::get_if<Date>(&cell)) {
        return day->year() > 1900 && day->year() < 10'000 ? write_number(column, serial_number(*day), date, 10)
                                                          : write_text(column, machine_text(*day));
    }
    if (const auto* known = std::get_if<PartialDate>(&cell)) {
        return known->precision == Precision::day ? write(column, Cell{known->first}) : write_text(column, machine_text(*known));
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        const bool exact = *whole <= largest_exact_number && *whole >= -largest_exact_number;
        return exact ? write_number(column, static_cast<double>(*whole), nullptr, 8) : write_text(column, std::to_string(*whole));
    }
    if (const auto* real = std::get_if<double>(&cell); real != nullptr && std::isfinite(*real)) {
        return write_number(column, *real, format_of(columns[column].kind), 10);
    }
    if (const auto* yes = std::get_if<bool>(&cell)) {
        return written(column, 6, worksheet_write_boolean(sheet, row_place(), column_place(column), *yes, nullptr));
    }
    return Done{};
}

Status XlsxWriter::Book::write_text(std::size_t column, std::string_view text, lxw_format* style) {
    if (!is_clean_utf8(text)) {
        return internal("Row {}, column “{}” does not hold UTF-8 text.", {std::to_string(row), columns[column].label});
    }
    if (utf16_units(text) > xlsx_characters) {
        return too_long(row, columns[column].label);
    }
    const auto error = worksheet_write_string(sheet, row_place(), column_place(column), cell_text(text).c_str(), style);
    return written(column, utf16_units(text), error);
}

Status XlsxWriter::Book::write_number(std::size_t column, double value, lxw_format* style, std::size_t characters) {
    return written(column, characters, worksheet_write_number(sheet, row_place(), column_place(column), value, style));
}

Status XlsxWriter::Book::written(std::size_t column, std::size_t characters, lxw_error error) {
    widths[column] = std::clamp(static_cast<double>(characters) + 1, widths[column], widest);
    return error == LXW_NO_ERROR ? Status(Done{}) : Status(not_written());
}

bool XlsxWriter::Book::finish_sheet() {
    bool fine = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto place = column_place(i);
        fine &= worksheet_set_column(sheet, place, place, widths[i], format_of(columns[i].kind)) == LXW_NO_ERROR;
    }
    if (!columns.empty()) {
        fine &= worksheet_autofilter(sheet, 0, 0, row_place(), column_place(columns.size() - 1)) == LXW_NO_ERROR;
    }
    return fine;
}

/// Frees the workbook; the library has no other way than to write the file.
bool XlsxWriter::Book::close() {
    auto* closed = std::exchange(workbook, nullptr);
    return closed == nullptr || workbook_close(closed) == LXW_NO_ERROR;
}

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
XlsxWriter::XlsxWriter(XlsxWriter&&) noexcept = default;
XlsxWriter& XlsxWriter::operator=(XlsxWriter&&) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

Result<XlsxWriter> XlsxWriter::open(std::span<const Column> columns, XlsxOptions options) {
    if (columns.size() > xlsx_columns) {
        return invalid("A spreadsheet holds at most {} columns. Use CSV instead.", {std::to_string(xlsx_columns)});
    }
    auto book = std::make_unique<Book>(columns, std::move(options));
    REGIA_TRY(book->open());
    return XlsxWriter(std::move(book));
}

Status XlsxWriter::add(std::span<const Cell> row) {
    assert(row.size() == m_book->columns.size());
    if (m_book->row == xlsx_rows) {
        return invalid("A spreadsheet holds at most {} rows. Choose fewer, or use CSV instead.", {std::to_string(xlsx_rows)});
    }
    ++m_book->row;
    for (std::size_t i = 0; i < row.size(); ++i) {
        REGIA_TRY(m_book->write(i, row[i]));
    }
    return Done{};
}

Result<std::string> XlsxWriter::finish() && {
    const auto book = std::move(m_book);
    if (!book->finish_sheet() || !book->close()) {
        return not_written();
    }
    std::ifstream file(book->folder.file(), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (!file || !bytes) {
        return not_written();
    }
    return std::move(bytes).str();
}

}  // namespace regia::table
