// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/matrix.hpp"
#include "kit/site/components.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::plan {

/// A tie with what it ties. The other plan's slug and edition stand where an end lies outside the plan in view.
struct ShownTie {
    struct End {
        Node node;
        std::string plan;
        std::string edition;  ///< empty for the current one
        bool outside = false;
    };
    End from;
    End to;
    LinkKind kind = LinkKind::supports;
    Text note;
};

/// First level by first level: how many ties.
void tie_grid(html::Writer& out, const site::Frame& context, std::string_view slug, const TieMatrix& matrix);

/// Every tie in a row of its own.
void tie_table(html::Writer& out, const site::Frame& context, const std::vector<Level>& levels, const std::vector<ShownTie>& ties);

/// Policies by zones, with the nodes that bring one to the other.
void zone_grid(html::Writer& out, const site::Frame& context, std::string_view slug, const ZoneMatrix& matrix);

}  // namespace regia::plan
