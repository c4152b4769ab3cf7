// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

namespace regia::test {

/// The value at "items.0.slug" as JSON text; a sentence that says why when there is none.
[[nodiscard]] std::string json_text(const std::string& document, const std::string& path);

/// How many elements or members the value at `path` has.
[[nodiscard]] std::string json_count(const std::string& document, const std::string& path);

/// A JSON text as json_text() would write it: so that two can be compared.
[[nodiscard]] std::string json_normal(const std::string& value);

}  // namespace regia::test
