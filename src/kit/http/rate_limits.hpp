// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace regia::http {

/// So many, in so long a time.
struct Rate {
    std::size_t most = 20;
    std::chrono::seconds time{600};
};

/// How often each visitor has done what strangers repeat: tried a password, asked for a link. Of this process only, and
/// forgotten with it: it slows guessing down, and is not what a guess is judged by. Safe between threads.
class RateLimits {
public:
    using Clock = std::chrono::steady_clock;
    using Instant = Clock::time_point;

    /// `unavailable` when there were too many already.
    [[nodiscard]] Status check(std::string_view what, std::string_view client, const Rate& rate, Instant now = Clock::now());

    /// Counts one more. Only what failed is counted: a whole office may stand behind one address.
    void note(std::string_view what, std::string_view client, const Rate& rate, Instant now = Clock::now());

private:
    struct Count {
        Instant ends;
        std::size_t number = 0;
    };
    void forget_old(Instant now);

    std::mutex m_mutex;
    std::unordered_map<std::string, Count> m_counts;
};

}  // namespace regia::http
