// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act_words.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

namespace regia::plan {

/// Adds an act to the register of a plan (`present` empty), or corrects the one with the code `present`, which stays its code. Answers the
/// code. `invalid` names the field; `conflict`, with the field "seen", when somebody else has written since (version_of).
[[nodiscard]] Result<std::string> edit_act(db::Database& database, const site::Actor& by, const std::string& owner,
                                           std::string_view present, const documents::ActWords& words, std::string_view seen, Date today);

/// Takes an act out of the register. `conflict` when an edition stands on it.
[[nodiscard]] Status remove_act(db::Database& database, const site::Actor& by, const std::string& owner, std::string_view code);

/// Adds an act in a transaction that does more, lets a search find it, and answers it with its code ("deliberazione-12-2026-03-04").
documents::Act add_act(db::Transaction& transaction, documents::Act act);

}  // namespace regia::plan
