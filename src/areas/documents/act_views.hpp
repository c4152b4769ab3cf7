// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::documents {

/// An act in a list, and what it made: editions of a plan, as their area names them.
struct ShownAct {
    Act act;
    std::vector<site::Link> made;
};

/// "Deliberazione 71/2022, Consiglio metropolitano": the act as one cites it.
[[nodiscard]] std::string citation(const Act& act);

/// The citation; a link where the act can be read.
void act_reference(html::Writer& out, const site::Frame& context, const Act& act);

/// Acts as a table: date, act, subject, role, what it made, source.
void acts_table(html::Writer& out, const site::Frame& context, const std::vector<ShownAct>& acts);

}  // namespace regia::documents
