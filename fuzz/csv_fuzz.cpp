// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/text_tools.hpp"
#include "kit/table/csv_reader.hpp"
#include "kit/table/csv_writer.hpp"

#include <cstdint>
#include <cstdlib>
#include <sstream>

/// What must hold for every file in the world: the reader ends, gives only clean rows as wide as the header, gives the same however
/// the stream is cut, and what it gave can be written and read again.
namespace {

using namespace regia;
using namespace regia::table;
using Rows = std::vector<std::vector<std::string>>;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

struct Reading {
    std::vector<std::string> header;
    Rows rows;
    std::vector<std::size_t> lines;
    std::string failure;
};

/// False at the end of the file.
bool add_step(const CsvStep& step, Reading& reading) {
    if (const auto* row = std::get_if<CsvRow>(&step)) {
        require(row->fields.size() == reading.header.size());
        for (const auto field : row->fields) {
            require(is_clean_utf8(field));
        }
        reading.rows.emplace_back(row->fields.begin(), row->fields.end());
        reading.lines.push_back(row->line);
    } else if (const auto* failure = std::get_if<Error>(&step)) {
        reading.failure = failure->text();
    }
    return std::holds_alternative<CsvRow>(step) || std::holds_alternative<CsvRowError>(step);
}

Reading read(const std::string& file, std::size_t chunk_bytes) {
    std::istringstream stream(file);
    Reading reading;
    auto reader = CsvReader::open(
        stream, {.limits = {.field_bytes = 200, .row_bytes = 1'000, .columns = 20, .file_bytes = 1 << 20}, .chunk_bytes = chunk_bytes});
    if (!reader) {
        reading.failure = reader.error().text();
        return reading;
    }
    reading.header = reader->header();
    while (add_step(reader->next(), reading)) {
    }
    return reading;
}

std::string written(const Reading& reading) {
    std::vector<Column> columns;
    while (columns.size() < reading.header.size()) {  // names of our own: guarding "=a" could make it the same as "'=a"
        columns.push_back({"c" + std::to_string(columns.size()), ""});
    }
    CsvWriter writer(columns, Language::italian);
    for (const auto& row : reading.rows) {
        writer.add(std::vector<Cell>(row.begin(), row.end()));
    }
    return writer.take();
}

void check_round_trip(const Reading& reading) {
    std::istringstream stream(written(reading));
    auto reader = CsvReader::open(stream, {.separator = ','});
    require(reader.ok());
    for (const auto& row : reading.rows) {
        const auto step = reader->next();
        const auto* again = std::get_if<CsvRow>(&step);
        require(again != nullptr && again->fields.size() == row.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            require(again->fields[i] == (looks_like_formula(row[i]) ? "'" : "") + row[i]);
        }
    }
    require(std::holds_alternative<CsvEnd>(reader->next()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string file(data, data + size);
    const auto whole = read(file, 1 << 12);
    const auto pieces = read(file, 1 + size % 5);
    require(whole.header == pieces.header && whole.rows == pieces.rows && whole.lines == pieces.lines && whole.failure == pieces.failure);
    if (!whole.header.empty()) {
        check_round_trip(whole);
    }
    return 0;
}
