// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/matrix.hpp"

#include <algorithm>

namespace regia::projects {

const MatrixCell* Matrix::at(std::string_view node, std::string_view column) const {
    const auto cell = std::find_if(cells.begin(), cells.end(), [&](const auto& c) { return c.node == node && c.column == column; });
    return cell == cells.end() ? nullptr : &*cell;
}

}  // namespace regia::projects
