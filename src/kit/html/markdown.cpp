// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/html/markdown.hpp"

#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

namespace regia::html {

Html markdown(std::string_view text) {
    // Without CMARK_OPT_UNSAFE raw markup is dropped and javascript: addresses are emptied.
    const std::unique_ptr<char, decltype(&std::free)> rendered(
        cmark_markdown_to_html(text.data(), text.size(), CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8), &std::free);
    return Html::trusted(rendered ? rendered.get() : "");
}

}  // namespace regia::html
