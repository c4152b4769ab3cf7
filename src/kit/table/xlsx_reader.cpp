// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/xlsx_reader.hpp"

#include "base/date.hpp"
#include "kit/files/zip_entry.hpp"
#include "kit/table/xlsx_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <deque>

namespace regia::table {
namespace {

constexpr std::uint64_t part_bytes_max = 16 << 20;  ///< of the small parts of a book

struct SheetRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

/// What the cells of a sheet need to be read.
struct CellWords {
    SharedStrings strings;
    Styles styles;
    bool counts_from_1904 = false;
    XlsxForm form;

    [[nodiscard]] std::string text_of(std::string_view type, int style, const std::string& written) const {
        if (type == "s") {
            const auto index = number_in<std::size_t>(written);
            return index < strings.texts.size() ? strings.texts[index] : std::string{};
        }
        if (type == "b") {
            return written == "1" ? "true" : "false";
        }
        if (type == "e") {
            return {};
        }
        if (type == "d") {
            const auto date = parse_date(std::string_view(written).substr(0, 10));
            return date ? day_text(*date) : written;
        }
        return type == "str" || type == "inlineStr" ? written : number(style, written);
    }

private:
    [[nodiscard]] std::string number(int style, const std::string& written) const {
        double value = 0;
        const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
        if (error != std::errc{} || end != written.data() + written.size() || !std::isfinite(value)) {
            return written;
        }
        const auto at = static_cast<std::size_t>(style);
        return style >= 0 && at < styles.is_day.size() && styles.is_day[at] ? day(value) : digits(value);
    }

    /// In 15 digits, as a spreadsheet shows it: 47427.1, however it is kept, and 0.3 for 0.1 + 0.2.
    [[nodiscard]] std::string digits(double value) const {
        std::array<char, 400> buffer{};
        auto* const last = buffer.data() + buffer.size();
        auto end = std::to_chars(buffer.data(), last, value, std::chars_format::general, 15).ptr;
        if (std::find(buffer.data(), end, 'e') != end) {
            end = std::to_chars(buffer.data(), last, value, std::chars_format::fixed).ptr;
        }
        std::string text(buffer.data(), end);
        if (form.decimal_mark == DecimalMark::comma) {
            std::replace(text.begin(), text.end(), '.', ',');
        }
        return text;
    }

    /// Days since the last of 1899; the 29th of February 1900, which never was, is counted (ECMA-376, 18.17.4.1).
    [[nodiscard]] std::string day(double value) const {
        if (value < 0 || value > 2'958'465) {
            return digits(value);
        }
        const auto count = static_cast<std::int64_t>(std::floor(value));
        const auto first = counts_from_1904 ? make_date(1904, 1, 1) : make_date(1899, 12, count < 60 ? 31U : 30U);
        return day_text({first.day + std::chrono::days(count)});
    }

    [[nodiscard]] std::string day_text(Date date) const {
        return form.italian_dates ? fmt::format("{:02}/{:02}/{:04}", date.day_of_month(), date.month(), date.year()) : machine_text(date);
    }
};

/// The rows of a sheet that have anything in them, as they come.
class Sheet final : public XmlListener {
public:
    explicit Sheet(const CellWords& words) : m_words(words) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "row") {
            const auto line = number_in<std::size_t>(attributes["r"]);
            m_row = {line != 0 ? line : m_row.line + 1, {}};
            m_next = 0;
        } else if (name == "c") {
            m_column = column_of(attributes["r"]);
            m_next = m_column + 1;
            m_type = attributes["t"];
            m_style = attributes["s"].empty() ? -1 : number_in<int>(attributes["s"]);
            m_text.clear();
        }
        m_in_hint = m_in_hint || name == "rPh";
        m_in_text = name == "v" || (name == "t" && !m_in_hint);
    }

    void end(std::string_view name) override {
        m_in_text = false;
        m_in_hint = m_in_hint && name != "rPh";
        if (name == "c") {
            end_cell();
        } else if (name == "row" && !m_row.cells.empty()) {
            rows.push_back(m_row);
        }
    }

    void text(std::string_view piece) override {
        if (m_in_text) {
            is_too_large = is_too_large || m_text.size() + piece.size() > m_words.form.limits.cell_bytes;
            m_text.append(is_too_large ? std::string_view{} : piece);
        }
    }

    std::deque<SheetRow> rows;
    bool is_too_large = false;

private:
    /// "BC23" -> 54; the next one where nothing is said.
    [[nodiscard]] std::size_t column_of(std::string_view reference) const {
        std::size_t column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z' || column > 100'000) {
                break;
            }
            column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        }
        return column == 0 ? m_next : column - 1;
    }

    void end_cell() {
        auto text = m_words.text_of(m_type, m_style, m_text);
        if (text.empty()) {
            return;
        }
        if (m_column >= m_words.form.limits.columns) {
            is_too_large = true;
            return;
        }
        m_row.cells.resize(std::max(m_row.cells.size(), m_column + 1));
        m_row.cells[m_column] = std::move(text);
    }

    const CellWords& m_words;
    SheetRow m_row;
    std::size_t m_column = 0;
    std::size_t m_next = 0;  ///< column of a cell that does not say which
    std::string m_type;
    int m_style = -1;
    std::string m_text;
    bool m_in_text = false;
    bool m_in_hint = false;
};

Status read_part(const std::string& path, const std::string& name, std::uint64_t bytes_max, XmlListener& listener) {
    REGIA_TRY_ASSIGN(auto part, files::open_zip_entry(path, name, bytes_max));
    return XmlEvents(std::move(part), listener).all();
}

/// A part that not every book has.
Status read_part_if_there(const std::string& path, const std::string& name, std::uint64_t bytes_max, XmlListener& listener) {
    const auto read = read_part(path, name, bytes_max, listener);
    return !read && read.error().code == ErrorCode::not_found ? Status(Done{}) : read;
}

Error no_spreadsheet() { return invalid("This is no spreadsheet that can be read. Save it as .xlsx or as CSV."); }

Error too_large() { return invalid("The spreadsheet has more columns, or longer texts, than can be read. Save it as CSV."); }

}  // namespace

struct XlsxReader::Book {
    explicit Book(XlsxForm form) : words{SharedStrings(form.limits.strings_bytes), {}, false, form}, sheet(words) {}

    CellWords words;
    Sheet sheet;
    std::unique_ptr<XmlEvents> events;
    std::vector<std::string> header;
    SheetRow row;
    std::vector<std::string_view> fields;
    std::optional<Error> failure;

    Status open(const std::string& path) {
        Workbook workbook;
        Relations relations;
        if (!read_part(path, "xl/workbook.xml", part_bytes_max, workbook) ||
            !read_part(path, "xl/_rels/workbook.xml.rels", part_bytes_max, relations) || !relations.targets.contains(workbook.sheet)) {
            return no_spreadsheet();
        }
        words.counts_from_1904 = workbook.counts_from_1904;
        REGIA_TRY(read_part_if_there(path, "xl/styles.xml", part_bytes_max, words.styles));
        REGIA_TRY(read_part_if_there(path, "xl/sharedStrings.xml", 2 * words.form.limits.strings_bytes, words.strings));
        if (words.strings.is_too_large) {
            return too_large();
        }
        REGIA_TRY_ASSIGN(auto part, files::open_zip_entry(path, relations.targets.at(workbook.sheet), words.form.limits.sheet_bytes));
        events = std::make_unique<XmlEvents>(std::move(part), sheet);
        return read_header();
    }

    Status read_header() {
        REGIA_TRY_ASSIGN(const bool more, advance());
        if (!more) {
            return invalid("The first sheet is empty.");
        }
        header = std::move(row.cells);
        return check_header(header);
    }

    /// The next row, if there is one.
    Result<bool> advance() {
        while (sheet.rows.empty()) {
            REGIA_TRY_ASSIGN(const bool more, events->next());
            if (sheet.is_too_large) {
                return too_large();
            }
            if (!more) {
                return false;
            }
        }
        row = std::move(sheet.rows.front());
        sheet.rows.pop_front();
        return true;
    }
};

XlsxReader::XlsxReader(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
XlsxReader::XlsxReader(XlsxReader&&) noexcept = default;
XlsxReader& XlsxReader::operator=(XlsxReader&&) noexcept = default;
XlsxReader::~XlsxReader() = default;

Result<XlsxReader> XlsxReader::open(const std::string& path, XlsxForm form) {
    auto book = std::make_unique<Book>(form);
    REGIA_TRY(book->open(path));
    return XlsxReader(std::move(book));
}

const std::vector<std::string>& XlsxReader::header() const { return m_book->header; }

/// Cells at the end of a row that are empty are not written in the file.
CsvStep XlsxReader::next() {
    auto& book = *m_book;
    const auto more = book.failure ? Result<bool>(*book.failure) : book.advance();
    if (!more) {
        book.failure = more.error();
        return more.error();
    }
    if (!*more) {
        return CsvEnd{};
    }
    if (book.row.cells.size() > book.header.size()) {
        return CsvRowError{book.row.line, invalid("Line {} has a cell beyond the last column of the header. Delete it, or name its column.",
                                                  {std::to_string(book.row.line)})};
    }
    book.fields.assign(book.row.cells.begin(), book.row.cells.end());
    book.fields.resize(book.header.size());
    return CsvRow{book.row.line, book.fields};
}

}  // namespace regia::table
