// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/components.hpp"

#include <string_view>
#include <vector>

namespace regia::office {

/// A field of which two people have said something else.
struct Said {
    const char* label;
    std::string_view now;    ///< saved meanwhile by somebody else
    std::string_view yours;  ///< in the field
};

/// Nobody's words are lost: theirs are saved, yours are in the fields below. Only where they differ.
void conflict_note(html::Writer& out, const site::Frame& context, const std::vector<Said>& fields);

}  // namespace regia::office
