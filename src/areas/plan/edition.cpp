// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/edition.hpp"

namespace regia::plan {

const Description& describe_edition() {
    static constexpr std::array fields{
        field<&Edition::code>("code", "Code"),   field<&Edition::name>("name", "Edition"), field<&Edition::state>("state", "State"),
        field<&Edition::date>("date", "Date"),   field<&Edition::note>("note", "Note"),    field<&Edition::is_current>("current", "Current"),
    };
    static constexpr Description description{"edition", "editions", fields};
    return description;
}

}  // namespace regia::plan
