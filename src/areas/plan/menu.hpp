// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/edition.hpp"
#include "kit/site/page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace regia::plan {

/// "/plans/{slug}"
[[nodiscard]] std::string plan_path(std::string_view slug);

/// The page of a node; the plan's current edition when `edition` is empty.
[[nodiscard]] std::string node_path(std::string_view slug, std::string_view code, std::string_view edition = {});

/// What a plan's pages have at the top: seven links.
[[nodiscard]] std::vector<site::Link> plan_menu(const site::Frame& context, const Plan& plan);

/// The pages above a page of the plan: all plans, this plan.
[[nodiscard]] std::vector<site::Link> plan_breadcrumb(const site::Frame& context, const Plan& plan);

/// What who works on a plan, or on an edition of it, is told on its pages as long as nobody else sees them; empty once it is public.
[[nodiscard]] std::string notice_of(const site::Frame& context, const Plan& plan);
[[nodiscard]] std::string notice_of(const site::Frame& context, const Plan& plan, const Edition& edition);

/// A page of the plan with menu and breadcrumb, still without a body. `place` is the part of its path after the plan's ("/tree").
[[nodiscard]] site::Page plan_page(const site::Frame& context, const Plan& plan, const char* title, std::string_view place);

}  // namespace regia::plan
