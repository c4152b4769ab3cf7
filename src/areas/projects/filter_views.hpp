// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/choice.hpp"
#include "areas/projects/listing.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <string_view>
#include <vector>

/// A filter as a form, as chips and as an address.
namespace regia::projects {

/// "node=1&state=active&q=bici": the filter alone, as the API takes it too.
[[nodiscard]] std::string query_of(const Filter& filter);

/// The address of a listing of the plan, without the language: defaults are left out, so that one listing has one address.
[[nodiscard]] std::string address_of(const plan::Plan& plan, const Listing& listing);

/// The words for a value: its title, the catalogue's words for enumerations, or the bare code.
[[nodiscard]] std::string title_of(const site::Frame& context, Facet facet, std::string_view value, const Text& title);

/// The form with the facets of a plan; a plain GET form that htmx spares a click.
void filter_form(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing,
                 const std::vector<FacetChoices>& facets);

/// What was chosen, each with a link to the same list without it.
void filter_chips(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing,
                  const std::vector<NamedValue>& chosen);

}  // namespace regia::projects
