// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/mapping_body.hpp"

#include "areas/opendata/mapping_privacy.hpp"
#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::opendata {
namespace {

bool fits(const BodyGuess& guess, std::string_view name) {
    const bool begins = std::any_of(guess.begins.begin(), guess.begins.end(),
                                    [&](const auto& beginning) { return upper(name).starts_with(upper(beginning)); });
    const bool fits_all = guess.begins.empty() && guess.words.empty();
    return fits_all || begins || (!guess.words.empty() && has_word(name, guess.words));
}

}  // namespace

people::Organisation organisation_named(const Mapping& mapping, std::string_view name, std::string_view tax_code) {
    const auto& known = mapping.known_bodies;
    const auto same = std::find_if(known.begin(), known.end(), [&](const auto& body) { return slug_of(body.name) == slug_of(name); });
    if (same != known.end()) {
        return same->organisation;
    }
    people::Organisation organisation;
    organisation.code = slug_of(name);
    organisation.name = name;
    organisation.tax_code = tax_code;
    const auto guess = std::find_if(mapping.guesses.begin(), mapping.guesses.end(), [&](const auto& one) { return fits(one, name); });
    if (guess != mapping.guesses.end()) {
        organisation.kind = guess->kind;
        organisation.sector = guess->sector;
    }
    return organisation;
}

std::string_view municipality_in(const Mapping& mapping, std::string_view name) {
    const auto& prefix = mapping.municipality_prefix;
    return !prefix.empty() && upper(name).starts_with(upper(prefix)) ? trimmed(name.substr(prefix.size())) : std::string_view{};
}

}  // namespace regia::opendata
