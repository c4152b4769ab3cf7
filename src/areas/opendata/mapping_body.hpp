// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping.hpp"

namespace regia::opendata {

/// The organisation that a file calls `name`: one that the mapping knows, or one made from the name, whose kind and sector are guessed
/// from how it begins or from a word in it. A guess without either fits every name; a mapping that has none leaves the kind open.
[[nodiscard]] people::Organisation organisation_named(const Mapping& mapping, std::string_view name, std::string_view tax_code);

/// "LA CASSA" for "COMUNE DI LA CASSA"; empty for what is no municipality.
[[nodiscard]] std::string_view municipality_in(const Mapping& mapping, std::string_view name);

}  // namespace regia::opendata
