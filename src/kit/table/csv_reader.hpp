// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Reading of CSV files that strangers made: RFC 4180 with the separators of spreadsheets, and nothing guessed beyond that.
/// What cannot be read for sure is refused with the line and the way to mend it.
namespace regia::table {

/// A file beyond these is refused, so that no file can fill the memory.
struct CsvLimits {
    std::size_t field_bytes = 1 << 20;
    std::size_t row_bytes = 8 << 20;
    std::size_t columns = 1'000;
    std::uint64_t file_bytes = std::uint64_t{1} << 30;
};

struct CsvReaderOptions {
    std::optional<char> separator = {};  ///< found in the header line when absent: the most frequent of `,` `;` tab `|`
    CsvLimits limits = {};
    std::size_t chunk_bytes = 1 << 16;  ///< how much is read from the stream at a time
};

/// One row with as many fields as the header; the views hold until the next call of `next`.
struct CsvRow {
    std::size_t line = 0;  ///< where the row begins, counted from 1 as editors do
    std::span<const std::string_view> fields;
};

/// A row that cannot be used because it has too many or too few fields. Reading may go on.
struct CsvRowError {
    std::size_t line = 0;
    Error error;
};

struct CsvEnd {};

/// `Error` ends the reading: nothing after that place can be trusted. It is then returned by every further call.
using CsvStep = std::variant<CsvRow, CsvRowError, CsvEnd, Error>;

/// Every column has a name, and none has the same (capitals do not tell names apart).
[[nodiscard]] Status check_header(const std::vector<std::string>& header);

/// Reads a stream from beginning to end in memory that does not grow with the file. Never throws.
///
/// Refused: bytes that are not UTF-8, NUL, a quote inside an unquoted field, text after a closing quote, a quote that is never
/// closed, a carriage return that stands alone, and a header with empty or repeated names (capitals do not tell names apart).
/// A byte order mark is skipped. A wholly empty line is skipped, except in a file of one column, where it is an empty value.
class CsvReader {
public:
    /// Reads the header. The stream must outlive the reader. `invalid` when there is no usable header.
    [[nodiscard]] static Result<CsvReader> open(std::istream& input, CsvReaderOptions options = {});

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    [[nodiscard]] char separator() const { return m_separator; }

    /// The place of a column, whatever its capitals.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;

    [[nodiscard]] CsvStep next();

private:
    enum class Stop { separator, row_end };

    CsvReader(std::istream& input, CsvReaderOptions options) : m_input(&input), m_options(options) {}

    Status start();
    Status read_header();
    Status skip_marks();
    Result<bool> begins_with(std::string_view bytes);
    Status find_separator();
    Result<bool> read_row();
    Result<Stop> read_field();
    Result<Stop> read_plain();
    Result<Stop> read_quoted();
    Result<Stop> end_of_field();
    Result<Stop> end_of_line();
    Status take(std::size_t end);
    Status check_sizes() const;
    Status check_text() const;
    Result<bool> has_more();
    Result<bool> refill();
    [[nodiscard]] std::size_t field_start() const { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] bool is_blank_row() const { return m_ends.size() == 1 && m_text.empty(); }
    [[nodiscard]] Error wrong_width() const;
    void view_fields();
    CsvStep fail(Error error);

    std::istream* m_input;
    CsvReaderOptions m_options;
    char m_separator = ',';
    std::array<bool, 256> m_ends_a_run{};  ///< the bytes that mean something in an unquoted field
    std::vector<std::string> m_header;

    std::string m_buffer;  ///< what was read from the stream; consumed up to m_place
    std::size_t m_place = 0;
    std::uint64_t m_bytes = 0;  ///< read from the stream so far
    std::size_t m_line = 1;     ///< of the byte at m_place

    std::string m_text;               ///< the fields of the row, unquoted, one after the other
    std::vector<std::size_t> m_ends;  ///< where each field ends in m_text
    std::vector<std::string_view> m_fields;
    std::size_t m_row_line = 1;
    std::size_t m_quote_line = 0;  ///< where the quote of this field opened; 0 in an unquoted field
    std::optional<Error> m_failure;
};

}  // namespace regia::table
