// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::communication {

[[nodiscard]] Result<http::Response> page_how_to_read(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_accessibility(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_legal_notes(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_privacy(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_open_data(const site::Context& context, const site::Call& call);
[[nodiscard]] Result<http::Response> page_attributions(const site::Context& context, const site::Call& call);

}  // namespace regia::communication
