// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/organisation.hpp"

namespace regia::people {

const Description& describe_organisation() {
    static constexpr std::array fields{
        field<&Organisation::code>("code", "Code"),
        field<&Organisation::name>("name", "Name"),
        field<&Organisation::kind>("kind", "Kind"),
        field<&Organisation::sector>("sector", "Sector"),
        field<&Organisation::tax_code>("tax_code", "Tax code"),
        field<&Organisation::municipality>("municipality", "Municipality (ISTAT code)"),
        field<&Organisation::website>("website", "Website"),
    };
    static constexpr Description description{"organisation", "organisations", fields};
    return description;
}

}  // namespace regia::people
