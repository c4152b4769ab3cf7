// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/plan/node_wording.hpp"

#include <optional>
#include <string>
#include <string_view>

/// The words of a node as the event log keeps them.
namespace regia::plan {

/// {"title":{"it":"…","en":"…"},"text":{"it":"…","en":"…"},"source":"…","evidence":"fact"}
[[nodiscard]] std::string json_of(const NodeWording& wording);

/// None where the text is no such object.
[[nodiscard]] std::optional<NodeWording> wording_in(std::string_view json);

}  // namespace regia::plan
