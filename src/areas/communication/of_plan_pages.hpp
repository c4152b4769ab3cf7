// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/menu.hpp"
#include "areas/plan/requested.hpp"
#include "kit/site/page.hpp"

#include <string>

/// What every page of a plan begins and ends with.
namespace regia::communication {

/// A page with the plan's menu and breadcrumb. `section` is the part of the path after the plan's ("/territory"): the item of the menu that
/// is current; `title` is in the reader's language already.
[[nodiscard]] site::Page page_of(const site::Frame& context, const plan::Plan& plan, std::string title, std::string_view section);

}  // namespace regia::communication
