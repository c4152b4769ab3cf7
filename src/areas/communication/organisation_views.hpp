// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/communication/projects_here.hpp"
#include "areas/people/organisation.hpp"
#include "areas/plan/node.hpp"
#include "kit/site/components.hpp"

#include <vector>

namespace regia::communication {

/// A kind of organisation with how many there are.
struct KindLink {
    std::string code;
    Text title;
    std::int64_t organisations = 0;
    bool chosen = false;
};

struct OrganisationList {
    std::vector<KindLink> kinds;
    std::vector<people::Organisation> organisations;
    std::string next_path;   ///< empty on the last page
    std::string first_path;  ///< empty on the first page
};
void organisation_list(html::Writer& out, const site::Frame& context, const OrganisationList& list);

/// A part that an organisation has in a node of a plan.
struct PartInPlan {
    plan::Node node;
    plan::PartyRole role = plan::PartyRole::participant;
    std::string plan_slug;
    Text plan_title;
};

/// The projects of an organisation in one plan.
struct ProjectsInPlan {
    std::string plan_slug;
    Text plan_title;
    ProjectsHere here;
};

struct OrganisationSheet {
    people::Organisation organisation;
    Text kind;
    std::string seat;       ///< name of the municipality
    std::string seat_plan;  ///< slug of a plan in which the seat has a page; empty: none
    std::vector<PartInPlan> parts;
    std::vector<ProjectsInPlan> projects;
};
void organisation(html::Writer& out, const site::Frame& context, const OrganisationSheet& sheet);

}  // namespace regia::communication
