// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/municipality.hpp"

namespace regia::territory {

const Description& describe_municipality() {
    static constexpr std::array fields{
        field<&Municipality::istat>("istat", "ISTAT code"),
        field<&Municipality::name>("name", "Municipality"),
        field<&Municipality::cadastral>("cadastral", "Cadastral code"),
        field<&Municipality::population>("population", "Population"),
        field<&Municipality::population_2011>("population_2011", "Population in 2011"),
        field<&Municipality::area_km2>("area_km2", "Area (km²)"),
        field<&Municipality::latitude>("latitude", "Latitude"),
        field<&Municipality::longitude>("longitude", "Longitude"),
        field<&Municipality::mountain>("mountain", "Mountain"),
    };
    static constexpr Description description{"municipality", "municipalities", fields};
    return description;
}

std::optional<double> density(const Municipality& municipality) {
    if (!municipality.population || !municipality.area_km2 || *municipality.area_km2 <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(*municipality.population) / *municipality.area_km2;
}

}  // namespace regia::territory
