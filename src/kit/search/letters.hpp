// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regia::search {

/// One character of a text as the analysis sees it.
struct Letter {
    enum class Kind {
        word,       ///< part of a word; `folded` is how
        invisible,  ///< marks on the letter before, soft hyphens: neither part of the word nor its end
        apart,      ///< ends a word
    };
    Kind kind = Kind::apart;
    std::size_t length = 1;  ///< bytes in the text
    std::string_view folded;  ///< lower case, without marks; may be two letters; holds while the text does
};

/// The character at the beginning of `text`, which is not empty. Bytes that are not UTF-8 are `apart`, one at a time.
[[nodiscard]] Letter first_letter(std::string_view text);

}  // namespace regia::search
