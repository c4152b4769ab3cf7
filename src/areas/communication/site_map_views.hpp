// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/plan_card.hpp"
#include "kit/site/components.hpp"

#include <string>
#include <vector>

namespace regia::communication {

/// All sections of the site and of each plan, for people.
void site_map(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards);

/// The same and everything that can be found, for search engines (sitemaps.org): each address in both languages.
[[nodiscard]] std::string site_map_xml(std::string_view public_url, const std::vector<std::string>& paths);

/// The addresses of the pages that are there in every installation.
[[nodiscard]] std::vector<std::string> general_paths();

/// The addresses of a plan's sections.
[[nodiscard]] std::vector<std::string> section_paths(std::string_view slug);

}  // namespace regia::communication
