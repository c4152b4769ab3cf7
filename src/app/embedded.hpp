// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/files/embedded.hpp"

#include <span>

namespace regia::app {

[[nodiscard]] std::span<const files::EmbeddedFile> embedded_migrations();
[[nodiscard]] std::span<const files::EmbeddedFile> embedded_words();
[[nodiscard]] std::span<const files::EmbeddedFile> embedded_assets();

}  // namespace regia::app
