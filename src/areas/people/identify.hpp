// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/session.hpp"
#include "kit/db/database.hpp"
#include "kit/site/actor.hpp"

#include <string>
#include <string_view>

namespace regia::people {

/// Whether who can change what the public reads is asked for a second step, a week after the role was given.
enum class SecondStep { as_one_likes, asked_for };
inline constexpr std::chrono::hours second_step_grace{7 * 24};

/// Who has the session of this secret, with the roles that count on that day; a visitor where it is nobody's, over, or not yet confirmed;
/// without roles where the second step that is asked for was never set up. Notes from time to time that the session is in use.
[[nodiscard]] site::Actor identify(db::Database& database, std::string_view secret, Instant now, SecondStep second_step);

/// What the forms of a session carry: worked out of its secret, and telling nothing of it.
[[nodiscard]] std::string form_token_of(std::string_view secret);

}  // namespace regia::people
