// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/codes.hpp"
#include "base/field.hpp"

#include <optional>
#include <string>

namespace regia::documents {

enum class ActRole { mandate, guidelines, adoption, opinion, approval, update, other };
REGIA_CODES(ActRole, {"mandate", "Mandate"}, {"guidelines", "Guidelines"}, {"adoption", "Adoption"}, {"opinion", "Opinion"},
            {"approval", "Approval"}, {"update", "Update"}, {"other", "Other act"});

/// A resolution, decree or minute that makes a step of a plan lawful.
struct Act {
    Id<Act> id;
    std::string owner;  ///< slug of the plan
    std::string code;
    std::string body;  ///< who took it
    std::string kind;  ///< deliberazione, decreto, verbale …: the act's own word
    std::string number;
    std::optional<PartialDate> date;
    Text subject;
    ActRole role = ActRole::other;
    std::string url;
    std::string source;
};

/// What the installation says of where its data come from.
struct Attribution {
    std::string owner;
    Text what;
    Text source;
    std::string licence;
    std::string url;
};

[[nodiscard]] const Description& describe_act();

}  // namespace regia::documents
