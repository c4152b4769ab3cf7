// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/project.hpp"
#include "areas/projects/total.hpp"
#include "kit/site/components.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How projects look in lists, here and in the pages of other areas.
namespace regia::projects {

/// The state of a project: icon, word and colour.
void state_mark(html::Writer& out, const site::Frame& context, State state);

/// A bar with its caption and its figure. Not known: no bar, and words that say so, which is not 0 %. More than 100 % fills the bar, the
/// figure is the true one.
struct Bar {
    std::string_view id;  ///< unique in the page
    std::string caption;
    std::optional<Percent> share;
    std::string_view unknown = {};  ///< what to say instead; "not known" when empty
};
void progress_bar(html::Writer& out, const site::Frame& context, const Bar& bar);

/// Payments against funding as a bar: the caption names the funding. A registry row without payments does not tell whether nothing was paid
/// or nobody said so: the bar says "no payments recorded".
void payments_bar(html::Writer& out, const site::Frame& context, std::string_view id, Money funding, Money paid);

/// An amount as the sum of what was recorded: "n.d." where nothing was, because nobody said that it is zero.
[[nodiscard]] std::string recorded_money(const site::Frame& context, Money sum);
[[nodiscard]] std::string recorded_money_in_short(const site::Frame& context, Money sum);

/// " (known of 9 projects)" behind a sum over `all` projects of which only `recorded` have an amount; empty when all or none have.
[[nodiscard]] std::string known_of(const site::Frame& context, std::int64_t recorded, std::int64_t all);

/// Number of projects, funding, commitments and payments as big figures; how many projects the sums are of, where it is not all; the note.
void money_figures(html::Writer& out, const site::Frame& context, const Total& total);

/// Says how much of a total is demonstration; nothing when all of it is real. `capped`: there are more projects than were counted.
void demonstration_note(html::Writer& out, const site::Frame& context, const Total& total, bool capped = false);

/// Projects as a list of results. Titles are headings of the third level.
void project_list(html::Writer& out, const site::Frame& context, const std::vector<ProjectLine>& projects, const plan::NodeNames& nodes);

/// "Alba, Bra, Ivrea and 3 more places"; empty without places.
[[nodiscard]] std::string place_names(const site::Frame& context, const ProjectLine& project);

}  // namespace regia::projects
