// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/project_rows.hpp"
#include "base/codes.hpp"
#include "base/error.hpp"

#include <functional>
#include <string>
#include <vector>

namespace regia::opendata {

/// A file to be imported: where it is, and how whoever gave it calls it.
struct NamedFile {
    std::string path;
    std::string name;
};

/// What somebody wants to be read in place of what stands in a cell.
struct Correction {
    std::string file;  ///< its name
    std::size_t line = 0;
    std::string column;  ///< as the layout calls it
    std::string value;
};

/// What becomes, or would become, of one row of an import.
enum class Outcome { added, changed, unchanged, elsewhere, refused };
REGIA_CODES(Outcome, {"new", "New projects"}, {"changed", "Changed projects"}, {"unchanged", "Unchanged projects"},
            {"elsewhere", "Projects elsewhere"}, {"refused", "Refused rows"});

struct ImportRow {
    Outcome outcome = Outcome::refused;
    std::string file;
    std::size_t line = 0;  ///< where the row begins, counted from 1
    std::string local_code;
    std::string title;
    Differences differences;  ///< of a changed row
    std::string column;       ///< that is at fault, of a refused row; empty when none is
    std::string value;        ///< what stands there
    Error reason;             ///< why it is refused
};

/// Something to look at that keeps no row out, and how many rows it concerns.
struct Remark {
    Error what;
    std::size_t rows = 0;
};

/// Hears of every row, in the order in which they are decided.
using TellRow = std::function<void(const ImportRow&)>;

}  // namespace regia::opendata
