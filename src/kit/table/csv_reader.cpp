// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/csv_reader.hpp"

#include "base/text_tools.hpp"
#include "kit/table/clean_text.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace regia::table {
namespace {

constexpr std::string_view candidates = ",;\t|";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string number(std::uint64_t n) { return std::to_string(n); }

}  // namespace

Result<CsvReader> CsvReader::open(std::istream& input, CsvReaderOptions options) {
    CsvReader reader(input, options);
    REGIA_TRY(reader.start());
    REGIA_TRY(reader.read_header());
    return reader;
}

std::optional<std::size_t> CsvReader::column(std::string_view name) const {
    const auto found = std::find_if(m_header.begin(), m_header.end(), [&](const auto& own) { return lower(own) == lower(name); });
    return found == m_header.end() ? std::nullopt : std::optional<std::size_t>(found - m_header.begin());
}

CsvStep CsvReader::next() {
    if (m_failure) {
        return *m_failure;
    }
    do {
        const auto row = read_row();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return CsvEnd{};
        }
    } while (m_header.size() > 1 && is_blank_row());
    if (const auto clean = check_text(); !clean) {
        return fail(clean.error());
    }
    if (m_ends.size() != m_header.size()) {
        return CsvRowError{m_row_line, wrong_width()};
    }
    view_fields();
    return CsvRow{m_row_line, m_fields};
}

Status CsvReader::start() {
    REGIA_TRY(skip_marks());
    REGIA_TRY(find_separator());
    for (const char special : {m_separator, '"', '\r', '\n'}) {
        m_ends_a_run[static_cast<unsigned char>(special)] = true;
    }
    return Done{};
}

/// Steps over the byte order mark; some programs write it twice.
Status CsvReader::skip_marks() {
    REGIA_TRY_ASSIGN(bool marked, begins_with(byte_order_mark));
    while (marked) {
        m_place += byte_order_mark.size();
        REGIA_TRY_ASSIGN(marked, begins_with(byte_order_mark));
    }
    REGIA_TRY_ASSIGN(const bool little, begins_with("\xFF\xFE"));
    REGIA_TRY_ASSIGN(const bool big, begins_with("\xFE\xFF"));
    return little || big ? Status(not_utf8(1)) : Status(Done{});  // UTF-16: Excel's “Unicode text”
}

/// Whether these bytes come next.
Result<bool> CsvReader::begins_with(std::string_view bytes) {
    while (m_buffer.size() - m_place < bytes.size()) {
        REGIA_TRY_ASSIGN(const bool more, refill());
        if (!more) {
            return false;
        }
    }
    return std::string_view(m_buffer).substr(m_place).starts_with(bytes);
}

/// Looks ahead over the first line; a separator within quotes is part of a name. A header longer than a row may be is left to
/// read_row, which says so.
Status CsvReader::find_separator() {
    if (m_options.separator) {
        m_separator = *m_options.separator;
        return Done{};
    }
    std::array<std::size_t, candidates.size()> counts{};
    bool in_quotes = false;
    for (std::size_t ahead = 0; ahead <= m_options.limits.row_bytes; ++ahead) {
        if (m_place + ahead == m_buffer.size()) {
            REGIA_TRY_ASSIGN(const bool more, refill());
            if (!more) {
                break;
            }
        }
        const char c = m_buffer[m_place + ahead];
        in_quotes ^= c == '"';
        if (const auto which = candidates.find(c); which != std::string_view::npos && !in_quotes) {
            ++counts[which];
        } else if (c == '\n' && !in_quotes) {
            break;
        }
    }
    m_separator = candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    return Done{};
}

Status CsvReader::read_header() {
    REGIA_TRY_ASSIGN(const bool found, read_row());
    if (!found || is_blank_row()) {
        return invalid("The file is empty: the first line must hold the names of the columns.");
    }
    REGIA_TRY(check_text());
    view_fields();
    for (const auto field : m_fields) {
        m_header.emplace_back(trimmed(field));
    }
    return check_header(m_header);
}

Status check_header(const std::vector<std::string>& header) {
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i].empty()) {
            return invalid("Column {} has no name in the first line. Give it one, or delete the column.", {number(i + 1)});
        }
        if (!seen.insert(lower(header[i])).second) {
            return invalid("Two columns are called “{}”. Rename one of them.", {header[i]});
        }
    }
    return Done{};
}

/// Collects the fields of one row. False at the end of the file.
Result<bool> CsvReader::read_row() {
    m_text.clear();
    m_ends.clear();
    m_row_line = m_line;
    REGIA_TRY_ASSIGN(const bool more, has_more());
    if (!more) {
        return false;
    }
    while (true) {
        REGIA_TRY_ASSIGN(const Stop stop, read_field());
        m_ends.push_back(m_text.size());
        if (stop == Stop::row_end) {
            return true;
        }
        if (m_ends.size() == m_options.limits.columns) {
            return invalid("Line {} has more than {} columns.", {number(m_row_line), number(m_options.limits.columns)});
        }
    }
}

Result<CsvReader::Stop> CsvReader::read_field() {
    m_quote_line = 0;
    REGIA_TRY_ASSIGN(const bool more, has_more());
    if (!more) {
        return Stop::row_end;  // the file ends with a separator: one last empty field
    }
    return m_buffer[m_place] == '"' ? read_quoted() : read_plain();
}

Result<CsvReader::Stop> CsvReader::read_plain() {
    while (true) {
        const auto stop = std::find_if(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_place), m_buffer.end(),
                                       [this](char c) { return m_ends_a_run[static_cast<unsigned char>(c)]; });
        REGIA_TRY(take(static_cast<std::size_t>(stop - m_buffer.begin())));
        REGIA_TRY_ASSIGN(const bool more, has_more());
        if (!more || m_ends_a_run[static_cast<unsigned char>(m_buffer[m_place])]) {
            return end_of_field();
        }
    }
}

Result<CsvReader::Stop> CsvReader::read_quoted() {
    m_quote_line = m_line;
    ++m_place;
    while (true) {
        REGIA_TRY_ASSIGN(bool more, has_more());
        if (!more) {
            return invalid("The quote that opens on line {} is never closed.", {number(m_quote_line)});
        }
        const auto quote = m_buffer.find('"', m_place);
        REGIA_TRY(take(std::min(quote, m_buffer.size())));
        if (quote == std::string::npos) {
            continue;
        }
        ++m_place;
        REGIA_TRY_ASSIGN(more, has_more());
        if (!more || m_buffer[m_place] != '"') {
            return end_of_field();
        }
        REGIA_TRY(take(m_place + 1));  // of a doubled quote the second is text
    }
}

/// Steps over what follows a field: a separator, the end of the line or of the file.
Result<CsvReader::Stop> CsvReader::end_of_field() {
    REGIA_TRY_ASSIGN(const bool more, has_more());
    if (!more) {
        return Stop::row_end;
    }
    const char c = m_buffer[m_place];
    if (c == '\r' || c == '\n') {
        return end_of_line();
    }
    if (c == m_separator) {
        ++m_place;
        return Stop::separator;
    }
    if (m_quote_line != 0) {
        return invalid("Line {} has text after a closing quote. Double the quotes that belong to the text.", {number(m_line)});
    }
    return invalid(
        "Line {} has a quote inside a field that does not begin with one. Put the whole field in quotes and double those "
        "that belong to the text.",
        {number(m_line)});
}

Result<CsvReader::Stop> CsvReader::end_of_line() {
    m_place += m_buffer[m_place] == '\r' ? 1 : 0;
    REGIA_TRY_ASSIGN(const bool more, has_more());
    if (!more || m_buffer[m_place] != '\n') {
        return invalid("Line {} ends with a carriage return alone. Save the file with the line ends of Windows or Unix.", {number(m_line)});
    }
    ++m_place;
    ++m_line;
    return Stop::row_end;
}

/// Adds the buffer up to `end` to the field.
Status CsvReader::take(std::size_t end) {
    const std::string_view run = std::string_view(m_buffer).substr(m_place, end - m_place);
    m_text.append(run);
    m_place = end;
    if (m_quote_line != 0) {
        m_line += static_cast<std::size_t>(std::count(run.begin(), run.end(), '\n'));
    }
    return check_sizes();
}

Status CsvReader::check_sizes() const {
    const auto& limits = m_options.limits;
    const bool field_too_long = m_text.size() - field_start() > limits.field_bytes;
    if (field_too_long && m_quote_line != 0) {
        return invalid("The quoted field that opens on line {} is longer than {} bytes: its closing quote may be missing.",
                       {number(m_quote_line), number(limits.field_bytes)});
    }
    if (field_too_long) {
        return invalid("Line {} has a field of more than {} bytes.", {number(m_line), number(limits.field_bytes)});
    }
    if (m_text.size() > limits.row_bytes) {
        return invalid("The row that begins on line {} is longer than {} bytes.", {number(m_row_line), number(limits.row_bytes)});
    }
    return Done{};
}

Status CsvReader::check_text() const {
    if (is_plain_ascii(m_text)) {
        return Done{};
    }
    std::size_t start = 0;
    for (const auto end : m_ends) {  // field by field: two halves of a letter in two fields are no letter
        const auto field = std::string_view(m_text).substr(start, end - start);
        if (!is_clean_utf8(field)) {
            const auto before = std::string_view(m_text).substr(0, start);
            return what_is_unclean(field, m_row_line + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')));
        }
        start = end;
    }
    return Done{};
}

/// Whether there is a byte at m_place.
Result<bool> CsvReader::has_more() { return m_place < m_buffer.size() ? Result<bool>(true) : refill(); }

/// Reads another piece of the stream behind what is not consumed. False at its end.
Result<bool> CsvReader::refill() {
    m_buffer.erase(0, m_place);
    m_place = 0;
    const auto kept = m_buffer.size();
    m_buffer.resize(kept + m_options.chunk_bytes);
    try {
        m_input->read(m_buffer.data() + kept, static_cast<std::streamsize>(m_options.chunk_bytes));
    } catch (...) {  // a stream may be set up to throw; whatever it says, its state tells the same
    }
    const auto read = static_cast<std::size_t>(m_input->gcount());
    m_buffer.resize(kept + read);
    m_bytes += read;
    if (m_input->bad()) {
        return unavailable("The file could not be read to its end. Try again.");
    }
    if (m_bytes > m_options.limits.file_bytes) {
        return invalid("The file is larger than {} bytes. Split it into several files.", {number(m_options.limits.file_bytes)});
    }
    return read > 0;
}

Error CsvReader::wrong_width() const {
    return invalid("Line {} has {} columns, but the header has {}. Check the separators and quotes of that line.",
                   {number(m_row_line), number(m_ends.size()), number(m_header.size())});
}

void CsvReader::view_fields() {
    m_fields.clear();
    std::size_t start = 0;
    for (const auto end : m_ends) {
        m_fields.push_back(std::string_view(m_text).substr(start, end - start));
        start = end;
    }
}

CsvStep CsvReader::fail(Error error) {
    m_failure = std::move(error);
    return *m_failure;
}

}  // namespace regia::table
