// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/reader.hpp"
#include "kit/db/transaction.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The event log can be proved: each event carries a digest over itself and over the digest before it, so that none can be changed, put in
/// between or taken out without every later one being wrong. Who could rewrite all of it could not rewrite the last digest that somebody
/// has written down elsewhere: `regia check` prints it.
namespace regia::db {

/// SHA-256, in hexadecimal, over the previous digest and every field of the event, each behind its length.
[[nodiscard]] std::string digest_of(std::string_view previous, std::string_view at, const Event& event);

struct EventChain {
    std::int64_t events = 0;
    std::int64_t before = 0;          ///< events older than the chain, which nothing proves
    std::string last;                 ///< the digest of the last event; empty: there is none
    std::vector<std::string> faults;  ///< an English sentence for each event that is not as it was written
};

/// With `expected`, a digest that was written down earlier: a fault more where no event carries it, because then the log was made anew.
[[nodiscard]] EventChain check_event_chain(const Reader& data, std::string_view expected = {});

}  // namespace regia::db
