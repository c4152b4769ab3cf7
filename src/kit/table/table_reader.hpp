// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/table/csv_reader.hpp"
#include "kit/table/xlsx_reader.hpp"

#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace regia::table {

struct TableForm {
    std::optional<char> separator = {};  ///< of a CSV file; found in the header when absent
    XlsxForm spreadsheet = {};           ///< how the numbers and days of a spreadsheet are written out
};

/// The rows of a file: CSV or spreadsheet, told apart by how it begins, whatever its name says.
class TableReader {
public:
    /// `invalid` when it is neither; the old format of Excel is none that can be read.
    [[nodiscard]] static Result<TableReader> open(const std::string& path, const TableForm& form = {});

    [[nodiscard]] const std::vector<std::string>& header() const;
    /// None in a spreadsheet.
    [[nodiscard]] std::optional<char> separator() const;
    [[nodiscard]] CsvStep next();

private:
    struct Csv {
        std::unique_ptr<std::ifstream> stream;
        CsvReader reader;
    };
    explicit TableReader(Csv csv) : m_source(std::move(csv)) {}
    explicit TableReader(XlsxReader xlsx) : m_source(std::move(xlsx)) {}

    std::variant<Csv, XlsxReader> m_source;
};

}  // namespace regia::table
