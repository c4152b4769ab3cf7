// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "base/text.hpp"
#include "kit/table/table.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace regia::table {

/// Limits of the format (ECMA-376; Microsoft, "Excel specifications and limits").
inline constexpr std::size_t xlsx_rows = 1'048'575;  ///< below the header
inline constexpr std::size_t xlsx_columns = 16'384;
inline constexpr std::size_t xlsx_characters = 32'767;  ///< of one cell, in UTF-16 units

struct XlsxOptions {
    std::string sheet = "Regia";  ///< name of the sheet: cut and cleaned of what Excel does not take
    Language language = Language::italian;
    std::filesystem::path folder = std::filesystem::temp_directory_path();  ///< where the work is done
};

/// Writes rows into a spreadsheet of one sheet: bold header that stays in view, filter, widths that fit, typed cells (amounts with
/// €, shares as percent, real dates). Text is always text, never a formula. Memory does not grow with the rows.
///
/// Whole numbers beyond 15 digits, which Excel would round, and dates before 1901, which it does not know, are written as text.
/// The process must keep the "C" numeric locale: libxlsxwriter prints numbers with it.
class XlsxWriter {
public:
    /// `unavailable` when there is no place to work in; `invalid` with more columns than the format holds.
    [[nodiscard]] static Result<XlsxWriter> open(std::span<const Column> columns, XlsxOptions options = {});

    XlsxWriter(XlsxWriter&&) noexcept;
    XlsxWriter& operator=(XlsxWriter&&) noexcept;
    ~XlsxWriter();  ///< removes every temporary file

    /// As many cells as there are columns. `invalid` when the sheet is full or a text does not fit: nothing is ever cut.
    /// `internal` when a text is not UTF-8. After an error the writer is good for nothing but being destroyed.
    [[nodiscard]] Status add(std::span<const Cell> row);

    /// The bytes of the file.
    [[nodiscard]] Result<std::string> finish() &&;

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

}  // namespace regia::table
