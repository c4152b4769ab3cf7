// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/choice.hpp"

namespace regia::projects {

/// The projects that are in a part of the plan and have a value of another facet.
struct MatrixCell {
    std::string node;
    std::string column;
    std::int64_t projects = 0;
    Money funding;
};

/// The first level of a plan against another facet. A project with two nodes or two columns is counted in each.
struct Matrix {
    Facet columns = Facet::zone;
    std::vector<Choice> node_choices;
    std::vector<Choice> column_choices;
    std::vector<MatrixCell> cells;

    [[nodiscard]] const MatrixCell* at(std::string_view node, std::string_view column) const;
};

}  // namespace regia::projects
