// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/transaction.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::db {

/// An event as it was written.
struct LoggedEvent {
    std::int64_t id = 0;
    std::string at;  ///< UTC
    Event event;
    std::string digest;  ///< event_chain.hpp
};

/// The latest first, those before the event `before` (0: from the last one); of one subject, or of all where it is empty.
[[nodiscard]] std::vector<LoggedEvent> list_events(const Reader& data, std::string_view subject, std::int64_t before, int limit);

/// Every event, from the first to the last.
void each_event(const Reader& data, const std::function<void(const LoggedEvent&)>& read);

}  // namespace regia::db
