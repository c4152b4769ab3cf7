// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace regia {

struct HashOfText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Values by text, looked up without making a string of it.
template <class Value>
using TextMap = std::unordered_map<std::string, Value, HashOfText, std::equal_to<>>;

}  // namespace regia
