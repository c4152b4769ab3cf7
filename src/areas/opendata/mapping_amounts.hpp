// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping_row.hpp"

namespace regia::opendata {

struct SourceAmount {
    std::string source;
    Money amount;
};

/// The amounts of a row by source; they add up to the total of the row to the cent. None where the row says nothing of money; a fault
/// of the row where its parts and its total cannot both be right.
[[nodiscard]] std::optional<std::vector<SourceAmount>> amounts_by_source(MappedRow& row, const AmountColumns& columns);

}  // namespace regia::opendata
