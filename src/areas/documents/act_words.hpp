// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "base/result.hpp"

#include <string>

namespace regia::documents {

/// An act as it is typed.
struct ActWords {
    std::string body;
    std::string kind;
    std::string number;
    std::string date;  ///< "2026", "2026-03" or "2026-03-24"; may be empty
    Text subject;
    ActRole role = ActRole::other;
    std::string url;
    std::string source;
};

[[nodiscard]] ActWords words_of(const Act& act);

/// The act with these words. `invalid` names the field.
[[nodiscard]] Result<Act> act_with(Act act, const ActWords& words, Date today);

/// Tells one state of the words from another: a form carries that of what its writer saw.
[[nodiscard]] std::string version_of(const ActWords& words);

}  // namespace regia::documents
