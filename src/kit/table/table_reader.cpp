// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/table/table_reader.hpp"

#include <array>

namespace regia::table {
namespace {

constexpr std::string_view zip = "PK\x03\x04";
constexpr std::string_view old_excel = "\xD0\xCF\x11\xE0";  ///< an OLE container: also what a protected .xlsx is wrapped in

std::string beginning_of(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::string begin(4, '\0');
    stream.read(begin.data(), 4);
    return begin;
}

}  // namespace

Result<TableReader> TableReader::open(const std::string& path, const TableForm& form) {
    const auto begin = beginning_of(path);
    if (begin == old_excel) {
        return invalid("This is an old or protected Excel file. Open it, take the password off, and save it as .xlsx or as CSV.");
    }
    if (begin == zip) {
        REGIA_TRY_ASSIGN(auto reader, XlsxReader::open(path, form.spreadsheet));
        return TableReader(std::move(reader));
    }
    auto stream = std::make_unique<std::ifstream>(path, std::ios::binary);
    REGIA_TRY_ASSIGN(auto reader, CsvReader::open(*stream, {.separator = form.separator}));
    return TableReader(Csv{std::move(stream), std::move(reader)});
}

const std::vector<std::string>& TableReader::header() const {
    const auto* csv = std::get_if<Csv>(&m_source);
    return csv != nullptr ? csv->reader.header() : std::get<XlsxReader>(m_source).header();
}

std::optional<char> TableReader::separator() const {
    const auto* csv = std::get_if<Csv>(&m_source);
    return csv != nullptr ? std::optional(csv->reader.separator()) : std::nullopt;
}

CsvStep TableReader::next() {
    auto* csv = std::get_if<Csv>(&m_source);
    return csv != nullptr ? csv->reader.next() : std::get<XlsxReader>(m_source).next();
}

}  // namespace regia::table
