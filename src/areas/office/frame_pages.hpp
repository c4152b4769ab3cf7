// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/office/paths.hpp"
#include "areas/plan/edition.hpp"
#include "kit/site/form.hpp"
#include "kit/site/page.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What every page of the office has around it.
namespace regia::office {

/// 200, or 422 with the errors of a form. `above`: the pages between the office and this one, their labels English sentences.
[[nodiscard]] http::Response office_answer(const site::Context& context, std::string title, const std::vector<site::Link>& above,
                                           const site::Errors& errors, html::Html body);

/// The same below the desk of a plan.
[[nodiscard]] http::Response plan_answer(const site::Context& context, const plan::Plan& plan, const char* title,
                                         const site::Errors& errors, html::Html body);

/// The edition that is written at: a draft, and none of those that were recorded as drafts of the past. Nothing when there is none.
[[nodiscard]] std::optional<plan::Edition> edition_in_work(const db::Reader& data, Id<plan::Plan> plan);

/// The number in an address or a field; 0, which is no record, for what is none.
[[nodiscard]] std::int64_t number_in(std::string_view text);

}  // namespace regia::office
