// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::people {

enum class TaxCodeKind {
    person,  ///< codice fiscale of 16 characters
    body,    ///< 11 digits: codice fiscale of an organisation, or partita IVA (and provisional codes of persons)
};

/// What can be said of a codice fiscale or partita IVA by computing its control character. *Formally valid* never means that the
/// code was given out or to whom. No message holds the code: it is personal data and messages end in logs.
struct TaxCodeCheck {
    std::string code;                    ///< without blanks around and without the "IT" of VAT numbers, in capitals
    bool formally_valid = false;    ///< shape and control character agree; existence not verified
    std::optional<TaxCodeKind> kind = {};
    bool has_omocodia = false;      ///< letters stand for digits, to tell apart persons who would share a code
    std::optional<Error> reason = {};    ///< why it is not
    std::vector<Error> warnings = {};    ///< what somebody should look at, although the code is taken
};

/// Either of the two below, chosen by length.
[[nodiscard]] TaxCodeCheck check_tax_code(std::string_view text);

/// 16 characters (D.M. 23 December 1976; D.P.R. 605/1973): names, year, month letter, day (+40 for women), place, control letter.
[[nodiscard]] TaxCodeCheck check_person_tax_code(std::string_view text);

/// 11 digits with the control digit of D.M. 23 December 1976, art. 9 (the Luhn sum).
[[nodiscard]] TaxCodeCheck check_body_tax_code(std::string_view text);

}  // namespace regia::people
