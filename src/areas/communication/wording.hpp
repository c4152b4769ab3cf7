// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regia::communication {

/// The first letter as a capital ("assi" -> "Assi"), Latin-1 letters with accents too: names of levels stand in headings.
[[nodiscard]] std::string capitalised(std::string_view name);

/// At most `bytes_max` bytes, cut between words and ended with "…"; never in the middle of a letter.
[[nodiscard]] std::string in_short(std::string_view text, std::size_t bytes_max);

/// The longest beginning of at most `bytes_max` bytes that does not end in the middle of a letter.
[[nodiscard]] std::string_view cut(std::string_view text, std::size_t bytes_max);

}  // namespace regia::communication
