// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/project_rows.hpp"
#include "base/codes.hpp"
#include "base/error.hpp"

#include <functional>
#include <string>
#include <vector>

namespace regia::opendata {

/// What becomes, or would become, of one row of an import.
enum class Outcome { added, changed, unchanged, elsewhere, refused };
REGIA_CODES(Outcome, {"new", "New"}, {"changed", "Changed"}, {"unchanged", "Unchanged"}, {"elsewhere", "Elsewhere"},
            {"refused", "Refused"});

struct ImportRow {
    Outcome outcome = Outcome::refused;
    std::string file;
    std::size_t line = 0;  ///< where the row begins, counted from 1
    std::string local_code;
    std::string title;
    Differences differences;  ///< of a changed row
    std::string column;       ///< that is at fault, of a refused row; empty when none is
    Error reason;             ///< why it is refused
};

/// Hears of every row, in the order in which they are decided.
using TellRow = std::function<void(const ImportRow&)>;

}  // namespace regia::opendata
