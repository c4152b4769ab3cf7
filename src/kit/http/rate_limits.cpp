// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/rate_limits.hpp"

#include "kit/http/client_address.hpp"

namespace regia::http {
namespace {

constexpr std::size_t visitors_max = 100'000;

}  // namespace

Status RateLimits::take(std::string_view what, std::string_view client, const Rate& rate, std::chrono::steady_clock::time_point now) {
    const std::lock_guard lock(m_mutex);
    if (m_counts.size() >= visitors_max) {
        forget_old(now);
    }
    auto& count = m_counts[std::string(what) + " " + visitor_of(client)];
    if (count.ends <= now) {
        count = {now + rate.time, 0};
    }
    if (count.number >= rate.most) {
        return unavailable("There were too many attempts from your network. Try again in {} minutes.",
                           {std::to_string(std::chrono::ceil<std::chrono::minutes>(count.ends - now).count())});
    }
    ++count.number;
    return Done{};
}

/// A crowd of addresses that never come back must not fill the memory; all of them at once are let go rather than that.
void RateLimits::forget_old(std::chrono::steady_clock::time_point now) {
    std::erase_if(m_counts, [&](const auto& known) { return known.second.ends <= now; });
    if (m_counts.size() >= visitors_max) {
        m_counts.clear();
    }
}

}  // namespace regia::http
