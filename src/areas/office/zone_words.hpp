// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/date.hpp"
#include "base/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::office {

/// What somebody says of a zone.
struct ZoneWords {
    std::string code;
    Text name;
    Text motto;
    std::vector<std::string> members;  ///< ISTAT codes of municipalities of the territory
    std::optional<Date> from;          ///< since when it has these members; empty: as if it had always had them
};

}  // namespace regia::office
