// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

/// The first account of an installation. Whoever stands at the machine may make it; from elsewhere, who knows the key that `regia serve`
/// prints.
Result<http::Response> setup_page(const site::Context& context, const site::Call& call);
Result<http::Response> send_setup(const site::Context& context, const site::Call& call);

}  // namespace regia::office
