// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/rate_limits.hpp"

#include "kit/http/client_address.hpp"

namespace regia::http {
namespace {

constexpr std::size_t visitors_max = 100'000;

std::string name_of(std::string_view what, std::string_view client) { return std::string(what) + " " + visitor_of(client); }

}  // namespace

Status RateLimits::check(std::string_view what, std::string_view client, const Rate& rate, Instant now) {
    const std::lock_guard lock(m_mutex);
    const auto known = m_counts.find(name_of(what, client));
    if (known == m_counts.end() || known->second.ends <= now || known->second.number < rate.most) {
        return Done{};
    }
    return unavailable("There were too many attempts from your network. Try again in {} minutes.",
                       {std::to_string(std::chrono::ceil<std::chrono::minutes>(known->second.ends - now).count())});
}

void RateLimits::note(std::string_view what, std::string_view client, const Rate& rate, Instant now) {
    const std::lock_guard lock(m_mutex);
    if (m_counts.size() >= visitors_max) {
        forget_old(now);
    }
    auto& count = m_counts[name_of(what, client)];
    if (count.ends <= now) {
        count = {now + rate.time, 0};
    }
    ++count.number;
}

/// A crowd of addresses that never come back must not fill the memory; all of them at once are let go rather than that.
void RateLimits::forget_old(Instant now) {
    std::erase_if(m_counts, [&](const auto& known) { return known.second.ends <= now; });
    if (m_counts.size() >= visitors_max) {
        m_counts.clear();
    }
}

}  // namespace regia::http
