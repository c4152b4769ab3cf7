// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/site/form.hpp"

namespace regia::office {

struct SetupFields {
    std::string name;
    std::string email;
    std::string key;  ///< what proves that one can read what the program prints
};

void setup_body(html::Writer& out, const site::Frame& context, const SetupFields& fields, const site::Errors& errors);

}  // namespace regia::office
