// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/components.hpp"

#include <string>
#include <vector>

namespace regia::office {

/// What was done, as a reader of the history sees it.
struct Deed {
    std::string at;   ///< UTC, as it was written
    std::string who;  ///< a name, or what did it
    std::string verb;
    std::string subject;
    std::string subject_path;  ///< its page in the office; empty: it has none
    std::string before;        ///< JSON
    std::string after;
};

struct History {
    std::string subject;  ///< of one thing only; empty: of everything
    std::vector<Deed> deeds;
    std::string next_path;
    std::string first_path;
};
void history_body(html::Writer& out, const site::Frame& context, const History& history);

}  // namespace regia::office
