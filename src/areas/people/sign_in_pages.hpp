// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::people {

Result<http::Response> sign_in_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_sign_in(const site::Context& context, const site::Call& call);
Result<http::Response> code_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_code(const site::Context& context, const site::Call& call);
Result<http::Response> send_sign_out(const site::Context& context, const site::Call& call);
Result<http::Response> choose_password_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_choose_password(const site::Context& context, const site::Call& call);

}  // namespace regia::people
