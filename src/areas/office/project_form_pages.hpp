// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> project_list_page(const site::Context& context, const site::Call& call);
Result<http::Response> new_project_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_new_project(const site::Context& context, const site::Call& call);
Result<http::Response> project_form_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_project_form(const site::Context& context, const site::Call& call);

}  // namespace regia::office
