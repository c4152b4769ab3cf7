// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/text.hpp"

namespace regia::communication {

/// A page that is the same in every installation. The body is Markdown; its headings begin at the second level.
struct StaticText {
    Text title;
    Text lead;
    Text body;
};

[[nodiscard]] const StaticText& how_to_read_text();
[[nodiscard]] const StaticText& glossary_text();
[[nodiscard]] const StaticText& accessibility_text();
[[nodiscard]] const StaticText& legal_notes_text();
[[nodiscard]] const StaticText& privacy_text();
[[nodiscard]] const StaticText& open_data_text();

}  // namespace regia::communication
