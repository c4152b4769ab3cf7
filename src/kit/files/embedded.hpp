// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace regia::files {

/// One file inside the program, as `embed()` of the build lays it out.
struct EmbeddedFile {
    const char* name_start;
    std::size_t name_size;
    const char* content_start;
    std::size_t content_size;

    [[nodiscard]] std::string_view name() const { return {name_start, name_size}; }
    [[nodiscard]] std::string_view content() const { return {content_start, content_size}; }
};

}  // namespace regia::files
