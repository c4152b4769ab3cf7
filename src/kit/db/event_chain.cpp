// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/event_chain.hpp"

#include "base/sha256.hpp"
#include "kit/db/event_log.hpp"

namespace regia::db {
namespace {

constexpr std::size_t faults_max = 20;

}  // namespace

std::string digest_of(std::string_view previous, std::string_view at, const Event& event) {
    Sha256 digest;
    for (const std::string_view piece : {previous, at, std::string_view(event.actor), std::string_view(event.verb),
                                         std::string_view(event.subject), std::string_view(event.before), std::string_view(event.after)}) {
        digest.add(std::to_string(piece.size()) + ":").add(piece);  // behind its length it cannot run into the next one
    }
    return digest.text();
}

EventChain check_event_chain(const Reader& data, std::string_view expected) {
    EventChain chain;
    bool is_found = expected.empty();
    each_event(data, [&](const LoggedEvent& logged) {
        ++chain.events;
        if (logged.digest.empty() && chain.last.empty()) {
            ++chain.before;
            return;
        }
        if (logged.digest != digest_of(chain.last, logged.at, logged.event) && chain.faults.size() < faults_max) {
            chain.faults.push_back("The event " + std::to_string(logged.id) + " (" + logged.event.verb + ", " + logged.at +
                                   ") is not as it was written, or one before it is missing.");
        }
        chain.last = logged.digest;
        is_found = is_found || chain.last == expected;
    });
    if (!is_found) {
        chain.faults.push_back("No event carries the digest " + std::string(expected) +
                               ": the log is not the one it was when that was written down.");
    }
    return chain;
}

}  // namespace regia::db
