// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/session.hpp"

#include "base/date.hpp"

namespace regia::people {

bool Session::is_over(Instant now) const {
    return used_at < machine_text(now - session_idle_max) || created_at < machine_text(now - session_life_max) ||
           (!confirmed && created_at < machine_text(now - confirmation_time_max));
}

bool Session::is_to_be_noted(Instant now) const { return used_at < machine_text(now - session_noted_after); }

}  // namespace regia::people
