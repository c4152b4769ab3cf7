// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/money.hpp"
#include "kit/table/csv_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace regia::table {

/// A file beyond these is refused, so that no file can fill the memory, however small it is packed (a "zip bomb").
struct XlsxLimits {
    std::size_t columns = 1'000;
    std::size_t cell_bytes = 1 << 20;
    std::uint64_t strings_bytes = std::uint64_t{64} << 20;  ///< of all texts that cells share; they are kept in memory
    std::uint64_t sheet_bytes = std::uint64_t{1} << 30;
};

/// How a number and a day, which a spreadsheet keeps as such, are written out.
struct XlsxForm {
    DecimalMark decimal_mark = DecimalMark::dot;
    bool italian_dates = false;  ///< 24/03/2021 instead of 2021-03-24
    XlsxLimits limits = {};
};

/// Reads the first sheet of a spreadsheet (ECMA-376) row by row, as text: the same rows that CsvReader gives. Numbers are written in the
/// fewest digits that mean the same, dates as days; a cell with an error, or a formula that was never calculated, is empty. Empty rows are
/// skipped. Memory grows with the texts that cells share, not with the rows. Never throws.
class XlsxReader {
public:
    /// `invalid` when it is no spreadsheet, is broken, or has no usable header.
    [[nodiscard]] static Result<XlsxReader> open(const std::string& path, XlsxForm form = {});

    XlsxReader(XlsxReader&&) noexcept;
    XlsxReader& operator=(XlsxReader&&) noexcept;
    ~XlsxReader();

    [[nodiscard]] const std::vector<std::string>& header() const;
    [[nodiscard]] CsvStep next();

private:
    struct Book;
    explicit XlsxReader(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

}  // namespace regia::table
