// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/fingerprint.hpp"

#include <functional>

namespace regia {

std::string fingerprint(std::initializer_list<std::string_view> texts) {
    std::string all;
    for (const auto text : texts) {
        all.append(std::to_string(text.size())).append(":").append(text);  // none runs into the next
    }
    return std::to_string(std::hash<std::string>{}(all));
}

}  // namespace regia
