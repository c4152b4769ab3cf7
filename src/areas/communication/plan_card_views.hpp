// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_card.hpp"
#include "areas/documents/act.hpp"
#include "kit/site/components.hpp"

namespace regia::communication {

/// "2021-2023", "from 2021", "until 2023"; empty when neither year is known.
[[nodiscard]] std::string years_text(const site::Frame& context, const plan::Plan& plan);

/// "12 days left", "ended 3 years ago" …; empty for a plan without an end.
[[nodiscard]] std::string validity_text(const site::Frame& context, const plan::Plan& plan);

/// Plans as a grid of cards; titles are headings of the third level.
void plan_cards(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards);

/// Plans that follow one another as a line of time. `here` is the slug of the plan whose page it is; empty: none.
void plan_line(html::Writer& out, const site::Frame& context, const PlanLine& line, std::string_view here = {});

/// Acts, each with its date, its body and what it decided.
void act_list(html::Writer& out, const site::Frame& context, const std::vector<documents::Act>& acts);

}  // namespace regia::communication
