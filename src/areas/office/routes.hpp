// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/route.hpp"

namespace regia::office {

[[nodiscard]] std::span<const site::Route> routes();

}  // namespace regia::office
