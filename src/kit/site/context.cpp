// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/context.hpp"

namespace regia::site {

std::string localised(std::string_view path, Language language) {
    if (language == Language::italian) {
        return std::string(path);
    }
    return path == "/" ? "/en/" : "/en" + std::string(path);
}

html::Url Frame::href(std::string_view path) const { return html::url(localised(path, language())); }

}  // namespace regia::site
