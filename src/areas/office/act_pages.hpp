// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> acts_page(const site::Context& context, const site::Call& call);
Result<http::Response> new_act_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_new_act(const site::Context& context, const site::Call& call);
Result<http::Response> act_form_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_act_form(const site::Context& context, const site::Call& call);
Result<http::Response> send_act_removal(const site::Context& context, const site::Call& call);

}  // namespace regia::office
