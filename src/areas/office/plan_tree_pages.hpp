// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

Result<http::Response> plan_tree_page(const site::Context& context, const site::Call& call);
Result<http::Response> new_node_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_new_node(const site::Context& context, const site::Call& call);
Result<http::Response> node_move_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_node_move(const site::Context& context, const site::Call& call);
Result<http::Response> send_node_removal(const site::Context& context, const site::Call& call);
Result<http::Response> send_node_restoration(const site::Context& context, const site::Call& call);

}  // namespace regia::office
