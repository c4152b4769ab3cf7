// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> accounts_page(const site::Context& context, const site::Call& call);
Result<http::Response> account_page(const site::Context& context, const site::Call& call);
Result<http::Response> invitation_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_invitation(const site::Context& context, const site::Call& call);
Result<http::Response> send_role(const site::Context& context, const site::Call& call);
Result<http::Response> send_role_revocation(const site::Context& context, const site::Call& call);
Result<http::Response> send_link(const site::Context& context, const site::Call& call);
Result<http::Response> send_closing(const site::Context& context, const site::Call& call);
Result<http::Response> send_reopening(const site::Context& context, const site::Call& call);
Result<http::Response> send_second_step_end(const site::Context& context, const site::Call& call);

}  // namespace regia::office
