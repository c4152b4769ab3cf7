// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/menu.hpp"
#include "areas/projects/filter.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <string_view>

/// The addresses of the public pages, without the language.
namespace regia::communication {

using plan::node_path;
using plan::plan_path;

/// "/plans/SLUG/SECTION"
[[nodiscard]] std::string plan_path(std::string_view slug, std::string_view section);
[[nodiscard]] std::string zone_path(std::string_view slug, std::string_view code);
[[nodiscard]] std::string municipality_path(std::string_view slug, std::string_view istat);
[[nodiscard]] std::string organisation_path(std::string_view code);

/// The plan's list of projects, filtered by one value.
[[nodiscard]] std::string projects_path(std::string_view slug, projects::Facet facet, std::string_view value);

/// `<a>` with a bilingual text, marked where it is in the other language.
void link_to(html::Writer& out, const site::Frame& context, std::string_view path, const Text& label);
void link_to(html::Writer& out, const site::Frame& context, std::string_view path, std::string_view label);

/// A heading of the second level with a link at its right.
void section_head(html::Writer& out, const site::Frame& context, std::string_view title, const site::Link& more);

}  // namespace regia::communication
