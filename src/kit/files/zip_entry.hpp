// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>

namespace regia::files {

/// One file inside a ZIP, unpacked as it is read. A stream that was cut short, because the archive is broken or because it holds more than
/// `bytes_max` (a "zip bomb"), is bad() where a whole one is at its end.
[[nodiscard]] Result<std::unique_ptr<std::istream>> open_zip_entry(const std::string& path, const std::string& name,
                                                                   std::uint64_t bytes_max);

}  // namespace regia::files
