// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/mapping_row.hpp"

namespace regia::opendata {

/// The rule under which title and summary of the row are not kept; none for most rows. Regia holds no natural person's name: neither
/// that of a sole trader, nor that of the partners in the name of a firm.
[[nodiscard]] const PrivacyRule* privacy_rule_for(const MappedRow& row);

/// Whether the tax code is that of a person: 16 characters, or masked by who published it.
[[nodiscard]] bool is_of_a_person(std::string_view tax_code);

/// Whether one of the words stands in the text as a word: "SRL" in "ROSSI S.R.L. UNIPERSONALE". Capitals, marks and dots do not matter.
[[nodiscard]] bool has_word(std::string_view text, const std::vector<std::string>& words);

}  // namespace regia::opendata
