// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::plan {

Result<http::Response> node_form_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_node_form(const site::Context& context, const site::Call& call);
Result<http::Response> node_history_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_node_undo(const site::Context& context, const site::Call& call);

}  // namespace regia::plan
