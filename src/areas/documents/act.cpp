// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/documents/act.hpp"

namespace regia::documents {

const Description& describe_act() {
    static constexpr std::array fields{
        field<&Act::owner>("plan", "Plan"),       field<&Act::code>("code", "Code"),
        field<&Act::body>("body", "Body"),        field<&Act::kind>("kind", "Kind of act"),
        field<&Act::number>("number", "Number"),  field<&Act::date>("date", "Date"),
        field<&Act::subject>("subject", "Subject"), field<&Act::role>("role", "Role"),
        field<&Act::url>("url", "Address"),       field<&Act::source>("source", "Source"),
    };
    static constexpr Description description{"act", "acts", fields};
    return description;
}

}  // namespace regia::documents
