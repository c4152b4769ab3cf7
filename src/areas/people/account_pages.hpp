// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::people {

/// The own account of who is signed in.
Result<http::Response> account_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_password(const site::Context& context, const site::Call& call);
Result<http::Response> send_session_end(const site::Context& context, const site::Call& call);
Result<http::Response> second_step_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_second_step(const site::Context& context, const site::Call& call);
Result<http::Response> send_second_step_end(const site::Context& context, const site::Call& call);

}  // namespace regia::people
