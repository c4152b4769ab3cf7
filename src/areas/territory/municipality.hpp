// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"

#include <optional>
#include <string>
#include <vector>

namespace regia::territory {

/// A municipality. It stays the same record when its code changes with its province.
struct Municipality {
    Id<Municipality> id;
    std::string istat;  ///< the ISTAT code in force, six digits as text
    std::string name;
    std::string cadastral;  ///< Belfiore code
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> population_2011;  ///< census of 2011
    std::optional<double> area_km2;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<bool> mountain;
};

/// A code that the municipality has or had. Sources of different years use different ones.
struct MunicipalityCode {
    std::string istat;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
    std::string note;
};

[[nodiscard]] const Description& describe_municipality();

/// Inhabitants per square kilometre; none without population or area.
[[nodiscard]] std::optional<double> density(const Municipality& municipality);

}  // namespace regia::territory
