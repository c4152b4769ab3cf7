// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regia {

/// Without the blanks around.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The parts between separators; `split("a;b;", ';')` has three.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// ASCII capitals; other letters stay.
[[nodiscard]] std::string upper(std::string_view text);
[[nodiscard]] std::string lower(std::string_view text);

/// Whether the bytes are UTF-8 text without NUL (overlong forms and surrogates refused).
[[nodiscard]] bool is_clean_utf8(std::string_view text);

/// "Città di Forlì" -> "citta-di-forli": letters a-z, digits and single hyphens.
[[nodiscard]] std::string slug_of(std::string_view name);

}  // namespace regia
