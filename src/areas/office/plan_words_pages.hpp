// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> plan_words_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_plan_words(const site::Context& context, const site::Call& call);

}  // namespace regia::office
