// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/csv_reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace regia::table {
namespace {

using Lines = std::vector<std::vector<std::string>>;

/// Everything a file gives: rows as text, row errors as "line: sentence", and how it ended.
struct Reading {
    std::vector<std::string> header;
    Lines rows;
    std::vector<std::size_t> lines;
    std::vector<std::string> row_errors;
    std::string failure;
};

void collect(CsvReader& reader, Reading& reading) {
    while (true) {
        const auto step = reader.next();
        if (const auto* row = std::get_if<CsvRow>(&step)) {
            reading.rows.emplace_back(row->fields.begin(), row->fields.end());
            reading.lines.push_back(row->line);
        } else if (const auto* wrong = std::get_if<CsvRowError>(&step)) {
            reading.row_errors.push_back(wrong->error.text());
        } else {
            const auto* failure = std::get_if<Error>(&step);
            reading.failure = failure != nullptr ? failure->text() : "";
            return;
        }
    }
}

Reading read_in_chunks(const std::string& file, CsvReaderOptions options) {
    std::istringstream stream(file);
    Reading reading;
    auto reader = CsvReader::open(stream, options);
    if (!reader) {
        reading.failure = reader.error().text();
        return reading;
    }
    reading.header = reader->header();
    collect(*reader, reading);
    return reading;
}

/// Reads in chunks of one byte and of many: where the stream is cut must never show.
Reading read(const std::string& file, CsvReaderOptions options = {}) {
    const auto whole = read_in_chunks(file, options);
    for (const std::size_t chunk : {1U, 2U, 3U, 7U}) {
        options.chunk_bytes = chunk;
        const auto pieces = read_in_chunks(file, options);
        EXPECT_EQ(pieces.rows, whole.rows) << chunk;
        EXPECT_EQ(pieces.lines, whole.lines) << chunk;
        EXPECT_EQ(pieces.row_errors, whole.row_errors) << chunk;
        EXPECT_EQ(pieces.failure, whole.failure) << chunk;
    }
    return whole;
}

TEST(CsvReader, reads_what_rfc_4180_allows) {
    const auto file = read("cup,titolo\r\nA1,\"Ponte, \"\"nuovo\"\"\"\r\nA2,\r\n\"\",x");
    EXPECT_EQ(file.header, (std::vector<std::string>{"cup", "titolo"}));
    EXPECT_EQ(file.rows, (Lines{{"A1", "Ponte, \"nuovo\""}, {"A2", ""}, {"", "x"}}));
    EXPECT_EQ(file.failure, "");
}

TEST(CsvReader, numbers_lines_as_an_editor_does_when_fields_span_lines) {
    const auto file = read("a,b\n\"one\ntwo\r\nthree\",1\nx,2\n");
    EXPECT_EQ(file.rows, (Lines{{"one\ntwo\r\nthree", "1"}, {"x", "2"}}));
    EXPECT_EQ(file.lines, (std::vector<std::size_t>{2, 5}));
}

TEST(CsvReader, finds_the_separator_of_every_spreadsheet) {
    EXPECT_EQ(read("a;b;c\n1;2,5;3\n").rows, (Lines{{"1", "2,5", "3"}}));
    EXPECT_EQ(read("a\tb\n1\t2\n").rows, (Lines{{"1", "2"}}));
    EXPECT_EQ(read("a|b\n1|2\n").rows, (Lines{{"1", "2"}}));
    EXPECT_EQ(read("\"x;y;z\",b\n1,2\n").rows, (Lines{{"1", "2"}}));
    EXPECT_EQ(read("a,b;c\n1,2;3\n", {.separator = ';'}).rows, (Lines{{"1,2", "3"}}));
}

TEST(CsvReader, skips_the_byte_order_mark_that_excel_writes) {
    EXPECT_EQ(read("\xEF\xBB\xBF" "cup;b\n1;2\n").header, (std::vector<std::string>{"cup", "b"}));
    EXPECT_EQ(read("\xEF\xBB\xBF\xEF\xBB\xBF" "cup;b\n1;2\n").header.front(), "cup") << "twice";
}

TEST(CsvReader, finds_a_column_whatever_its_capitals_and_blanks) {
    std::istringstream stream(" CUP , Titolo\n1,2\n");
    const auto reader = CsvReader::open(stream);
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(reader.value().column("cup"), 0U);
    EXPECT_EQ(reader.value().column("TITOLO"), 1U);
    EXPECT_EQ(reader.value().column("clp"), std::nullopt);
}

TEST(CsvReader, reports_rows_of_the_wrong_width_and_goes_on) {
    const auto file = read("a,b\n1\n1,2\n1,2,3\n4,5\n");
    EXPECT_EQ(file.rows, (Lines{{"1", "2"}, {"4", "5"}}));
    ASSERT_EQ(file.row_errors.size(), 2U);
    EXPECT_EQ(file.row_errors[0], "Line 2 has 1 columns, but the header has 2. Check the separators and quotes of that line.");
    EXPECT_TRUE(file.row_errors[1].starts_with("Line 4 has 3 columns"));
}

TEST(CsvReader, takes_empty_lines_for_nothing_but_in_one_column) {
    EXPECT_EQ(read("a,b\n\n1,2\n\r\n\n").rows, (Lines{{"1", "2"}}));
    EXPECT_EQ(read("a\n\nx\n").rows, (Lines{{""}, {"x"}}));
}

TEST(CsvReader, keeps_the_last_row_without_a_line_end) {
    EXPECT_EQ(read("a,b\n1,2").rows, (Lines{{"1", "2"}}));
    EXPECT_EQ(read("a,b\n1,").rows, (Lines{{"1", ""}}));
    EXPECT_EQ(read("a,b\n1,\"2\"").rows, (Lines{{"1", "2"}}));
}

TEST(CsvReader, says_where_an_unclosed_quote_opened) {
    EXPECT_EQ(read("a,b\n1,2\n3,\"four\nfive\n").failure, "The quote that opens on line 3 is never closed.");
    EXPECT_TRUE(read("a,b\n1,2\n3,\"four\nfive and more\n", {.limits = {.field_bytes = 8}})
                    .failure.starts_with("The quoted field that opens on line 3 is longer than 8 bytes"));
}

TEST(CsvReader, refuses_quotes_that_can_be_read_in_two_ways) {
    EXPECT_TRUE(read("a,b\n1,\"2\" x\n").failure.starts_with("Line 2 has text after a closing quote"));
    EXPECT_TRUE(read("a,b\n1,via \"Roma\"\n").failure.starts_with("Line 2 has a quote inside a field"));
}

TEST(CsvReader, says_which_line_is_not_utf8_and_what_to_do) {
    EXPECT_EQ(read("a,b\n1,2\n3,citt\xE0\n").failure, "Line 3 is not UTF-8 text. Save the file as “CSV UTF-8” and send it again.");
    EXPECT_TRUE(read("a,b\n1,\"x\ny\nz\xE0\"\n").failure.starts_with("Line 4 is not UTF-8"));
    EXPECT_TRUE(read("a,b\n\xC3,\xA0\n").failure.starts_with("Line 2 is not UTF-8")) << "half a letter in each of two fields";
    EXPECT_TRUE(read(std::string("\xFF\xFE" "a\0;\0b\0\r\0\n\0", 12)).failure.starts_with("Line 1 is not UTF-8"));
}

TEST(CsvReader, refuses_nul_bytes_of_binary_files) {
    EXPECT_TRUE(read(std::string("a,b\n1,x\0y\n", 10)).failure.starts_with("Line 2 holds a NUL byte"));
}

TEST(CsvReader, refuses_the_line_ends_of_old_macintoshes) {
    EXPECT_TRUE(read("a,b\r1,2\r").failure.starts_with("Line 1 ends with a carriage return alone"));
}

TEST(CsvReader, needs_a_header_with_different_names) {
    EXPECT_TRUE(read("").failure.starts_with("The file is empty"));
    EXPECT_TRUE(read("\xEF\xBB\xBF").failure.starts_with("The file is empty"));
    EXPECT_TRUE(read("\na,b\n").failure.starts_with("The file is empty"));
    EXPECT_EQ(read("a,,b\n").failure, "Column 2 has no name in the first line. Give it one, or delete the column.");
    EXPECT_EQ(read("Cup,x,CUP \n").failure, "Two columns are called “CUP”. Rename one of them.");
}

TEST(CsvReader, stops_at_every_limit_with_the_line) {
    const auto with = [](CsvLimits limits) { return CsvReaderOptions{.limits = limits}; };
    EXPECT_EQ(read("a,b\n1,123456789\n", with({.field_bytes = 8})).failure, "Line 2 has a field of more than 8 bytes.");
    EXPECT_EQ(read("a,b\n1,2\n12345,67890\n", with({.row_bytes = 9})).failure, "The row that begins on line 3 is longer than 9 bytes.");
    EXPECT_EQ(read("a,b\n1,2,3,4\n", with({.columns = 3})).failure, "Line 2 has more than 3 columns.");
    EXPECT_EQ(read("a,b,c\n1,2,3\n", with({.columns = 3})).rows, (Lines{{"1", "2", "3"}}));
    EXPECT_TRUE(read(std::string(400, 'x') + "\n", with({.field_bytes = 300, .row_bytes = 300})).failure.starts_with("Line 1 has a field"));
}

TEST(CsvReader, stops_at_the_size_of_the_file) {
    std::istringstream stream("a,b\n" + std::string(100'000, '1') + ",2\n");
    auto reader = CsvReader::open(stream, {.limits = {.file_bytes = 70'000}});
    ASSERT_TRUE(reader.ok());
    const auto step = reader->next();
    ASSERT_TRUE(std::holds_alternative<Error>(step));
    EXPECT_EQ(std::get<Error>(step).code, ErrorCode::invalid);
}

TEST(CsvReader, repeats_a_failure_instead_of_reading_on) {
    std::istringstream stream("a,b\n1,\"2\"x\n3,4\n");
    auto reader = CsvReader::open(stream);
    ASSERT_TRUE(reader.ok());
    EXPECT_TRUE(std::holds_alternative<Error>(reader->next()));
    EXPECT_TRUE(std::holds_alternative<Error>(reader->next()));
}

/// A disk that breaks after the header.
class BrokenDisk : public std::streambuf {
protected:
    int_type underflow() override { throw std::runtime_error("disk"); }
    std::streamsize xsgetn(char*, std::streamsize) override { throw std::runtime_error("disk"); }
};

TEST(CsvReader, answers_instead_of_throwing_when_the_disk_breaks) {
    BrokenDisk disk;
    std::istream stream(&disk);
    stream.exceptions(std::ios::badbit | std::ios::failbit);
    const auto reader = CsvReader::open(stream);
    ASSERT_FALSE(reader.ok());
    EXPECT_EQ(reader.error().code, ErrorCode::unavailable);
}

}  // namespace
}  // namespace regia::table
