// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"

#include <boost/json/fwd.hpp>

#include <string>
#include <vector>

/// Rows under named columns, and how they leave the house: CSV, spreadsheet, JSON. Knows no noun, only described values.
namespace regia::table {

/// What a column holds. `any` leaves it to each cell.
enum class Kind { any, text, number, money, percent, date, yes_no };

struct Column {
    std::string name;   ///< the standard term, for machines: the same in SQL, JSON and CSV
    std::string label;  ///< the heading for readers, in their language
    Kind kind = Kind::any;
};

/// One cell borrows its text: what it was made from must outlive it.
using Cell = Value;

[[nodiscard]] Kind kind_of(const Cell& cell);

/// The columns of a noun. Labels are the English words of the description; the caller translates them.
[[nodiscard]] std::vector<Column> columns_of(const Description& description);

/// Puts the fields of a record into `row`, in the order of `columns_of`; the memory of `row` is used again.
void fill_row(const Record& record, std::vector<Cell>& row);

/// One value for machines:
/// - not known: null, never zero or "";
/// - Money: a string "47427.10". JSON numbers become binary floating point in nearly every reader, so that cents would be
///   lost in sums and the final zero in print. The form is fixed: dot, two decimals, no thousands sign;
/// - Percent: a number, 12.5 for 12.5 % (a share is shown, not added up);
/// - Date: "2021-03-24";
/// - Text: {"it": …, "en": …}, null for the language that is missing;
/// - a double that is not finite: null, since JSON has no sign for it.
[[nodiscard]] boost::json::value json_value(const Cell& cell);

/// {"name": value, …} in the order of the description.
[[nodiscard]] boost::json::object json_object(const Record& record);

}  // namespace regia::table
