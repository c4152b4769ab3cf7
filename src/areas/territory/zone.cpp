// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/territory/zone.hpp"

namespace regia::territory {

const Description& describe_territory() {
    static constexpr std::array fields{
        field<&Territory::code>("code", "Code"),
        field<&Territory::kind>("kind", "Kind"),
        field<&Territory::name>("name", "Territory"),
    };
    static constexpr Description description{"territory", "territories", fields};
    return description;
}

const Description& describe_zone() {
    static constexpr std::array fields{
        field<&Zone::code>("code", "Code"),
        field<&Zone::name>("name", "Zone"),
        field<&Zone::motto>("motto", "Motto"),
    };
    static constexpr Description description{"zone", "zones", fields};
    return description;
}

}  // namespace regia::territory
