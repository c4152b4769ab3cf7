// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"
#include "base/field.hpp"

#include <string>

namespace regia::people {

enum class Sector { public_body, private_body, mixed, third_sector };
REGIA_CODES(Sector, {"public", "Public"}, {"private", "Private"}, {"mixed", "Public and private"}, {"third-sector", "Third sector"});

/// A body, company or association that promotes, pays or carries out something. Never a natural person.
struct Organisation {
    Id<Organisation> id;
    std::string code;  ///< slug: the last part of its address
    std::string name;
    std::string kind;  ///< a term of the taxonomy "organisation-kind"
    Sector sector = Sector::public_body;
    std::string tax_code;
    std::string municipality;  ///< ISTAT code of the seat
    std::string website;
};

[[nodiscard]] const Description& describe_organisation();

}  // namespace regia::people
