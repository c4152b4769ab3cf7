// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/account.hpp"

#include <string>

namespace regia::people {

inline constexpr std::chrono::hours session_idle_max{8};  ///< a working day
inline constexpr std::chrono::hours session_life_max{7 * 24};
inline constexpr std::chrono::minutes session_noted_after{5};  ///< how exactly is written down when it was used last
inline constexpr std::chrono::minutes confirmation_time_max{10};

/// One browser in which somebody has signed in.
struct Session {
    Id<Session> id;
    Id<Account> account;
    bool confirmed = false;  ///< the second step is done too, or none is needed
    std::string created_at;
    std::string used_at;
    std::string browser;  ///< as it called itself, shortened

    /// Ended by itself: not used for long, begun too long ago, or its second step never came.
    [[nodiscard]] bool is_over(Instant now) const;
    [[nodiscard]] bool is_to_be_noted(Instant now) const;
};

}  // namespace regia::people
