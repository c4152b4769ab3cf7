// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/event_log.hpp"

namespace regia::db {
namespace {

#define EVENT_COLUMNS "id, at, actor, verb, subject, before_json, after_json, digest"

LoggedEvent read_event(const Rows& row) {
    LoggedEvent e;
    row.into(e.id, e.at, e.event.actor, e.event.verb, e.event.subject, e.event.before, e.event.after, e.digest);
    return e;
}

}  // namespace

std::vector<LoggedEvent> list_events(const Reader& data, std::string_view subject, std::int64_t before, int limit) {
    const auto from = before > 0 ? before : INT64_MAX;
    if (subject.empty()) {
        return data.all(read_event, "SELECT " EVENT_COLUMNS " FROM event WHERE id < ? ORDER BY id DESC LIMIT ?", from, limit);
    }
    return data.all(read_event, "SELECT " EVENT_COLUMNS " FROM event WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?", subject, from,
                    limit);
}

void each_event(const Reader& data, const std::function<void(const LoggedEvent&)>& read) {
    auto rows = data.query("SELECT " EVENT_COLUMNS " FROM event ORDER BY id");
    while (rows.next()) {
        read(read_event(rows));
    }
}

}  // namespace regia::db
