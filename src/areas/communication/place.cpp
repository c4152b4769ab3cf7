// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/place.hpp"

#include "base/text_tools.hpp"

namespace regia::communication {

void count_members(std::vector<ZoneFigures>& zones, const std::vector<Place>& places) {
    for (auto& zone : zones) {
        for (const auto& place : places) {
            if (place.zone == zone.zone.code) {
                ++zone.municipalities;
                zone.population += place.municipality.population.value_or(0);
            }
        }
    }
}

std::string index_letter(std::string_view name) {
    const auto plain = slug_of(name);
    return plain.empty() ? "#" : upper(plain.substr(0, 1));
}

}  // namespace regia::communication
