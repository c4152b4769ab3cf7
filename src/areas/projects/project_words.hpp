// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What somebody types of a project. The rows of a sheet that are typed nowhere (tenders, phases, indicators …) stay as they are.
namespace regia::projects {

struct ProjectWords {
    std::string local_code;
    std::string cup;
    std::string title;
    std::string summary;
    State state = State::planned;
    Nature nature = Nature::unknown;
    OwnerLevel owner_level = OwnerLevel::body;
    std::string node;      ///< code of the part of the plan on which it stands; may be empty
    std::string places;    ///< lines: "Borgo; 60" (name or ISTAT code, share in percent) or "Borgo"
    std::string funding;   ///< lines: "1.250.000,00; Regione; 2026" (amount, source, year) or the first two
    std::string payments;  ///< lines: "12/05/2026; 80.000,00"
    std::string planned_start, actual_start, planned_end, actual_end;  ///< "2026-05-12", or empty
};

/// A place as it was typed.
struct TypedPlace {
    std::string municipality;  ///< name or ISTAT code
    Percent share;
};

/// Reads "1.250.000,50" with a comma before the cents, "1,250,000.50" with a dot: the other sign may stand between groups of three digits
/// and nowhere else. A euro sign around it is nothing.
[[nodiscard]] Result<Money> typed_amount(std::string_view text, DecimalMark mark);

/// `invalid` says in which line, and names the field.
[[nodiscard]] Result<std::vector<TypedPlace>> typed_places(std::string_view lines);
[[nodiscard]] Result<std::vector<Funding>> typed_funding(std::string_view lines, DecimalMark mark);
[[nodiscard]] Result<std::vector<Payment>> typed_payments(std::string_view lines, DecimalMark mark);

/// The other way round: what typing would give these rows back. `mark` is that of the reader's language.
[[nodiscard]] ProjectWords words_of(const Sheet& sheet, DecimalMark mark);

/// Tells one state of what can be typed from another: a form carries that of what its writer saw.
[[nodiscard]] std::string version_of(const ProjectWords& words);

}  // namespace regia::projects
