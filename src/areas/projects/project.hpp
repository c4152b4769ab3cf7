// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/organisation.hpp"
#include "areas/plan/node.hpp"
#include "areas/territory/municipality.hpp"
#include "base/codes.hpp"
#include "base/evidence.hpp"
#include "base/field.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace regia::projects {

enum class State { planned, active, suspended, completed, closed, revoked };
REGIA_CODES(State, {"planned", "Planned"}, {"active", "Active"}, {"suspended", "Suspended"}, {"completed", "Completed"},
            {"closed", "Closed"}, {"revoked", "Revoked"});

/// Whose project it is, seen from the body that makes the plan.
enum class OwnerLevel { body, capital, municipality, other_public, private_body };
REGIA_CODES(OwnerLevel, {"body", "The body itself"}, {"capital", "The capital"}, {"municipality", "A municipality"},
            {"other-public", "Another public body"}, {"private", "A private body"});

/// The nature of a CUP (vocabulary of the CUP system).
enum class Nature { unknown, goods, services, works, grants, incentives, equity };
REGIA_CODES(Nature, {"", "Not stated"}, {"01", "Purchase of goods"}, {"02", "Services"}, {"03", "Public works"},
            {"06", "Grants to other subjects"}, {"07", "Incentives to businesses"}, {"08", "Equity and guarantee funds"});

struct Project;

/// What a list says of a project.
struct ProjectLine {
    Id<Project> id;
    std::string plan_slug;
    std::string local_code;  ///< codice locale progetto: the key under which a project is known and updated
    std::string cup;         ///< may be empty: not every project has one yet
    std::string title;
    std::string summary;
    Evidence evidence = Evidence::fact;
    State state = State::active;
    Money funding_total;
    Money committed_total;
    Money paid_total;
    std::int64_t place_count = 0;
    std::string main_places;    ///< names of municipalities, `main_places_max` at most, largest share first: "Alba, Bra, Ivrea"
    Id<plan::Node> first_node;  ///< in reading order; there may be none
};

/// The registry row of a project. Its rows of money, places, phases … are in sheet.hpp.
struct Project : ProjectLine {
    Id<plan::Plan> plan;
    std::string source;
    Nature nature = Nature::unknown;
    OwnerLevel owner_level = OwnerLevel::other_public;
    Evidence nodes_evidence = Evidence::fact;  ///< whether its place in the plan is recorded or ours
    std::optional<Date> planned_start;
    std::optional<Date> actual_start;
    std::optional<Date> planned_end;
    std::optional<Date> actual_end;
};

inline constexpr std::size_t main_places_max = 3;

[[nodiscard]] const Description& describe_project();

/// The address of the project's page: "/plans/{slug}/projects/PRJ_1".
[[nodiscard]] std::string path_of(const ProjectLine& project);
[[nodiscard]] std::string project_path(std::string_view plan_slug, std::string_view local_code);

/// The address of the form in which who works on the plan changes the project.
[[nodiscard]] std::string project_form_path(std::string_view plan_slug, std::string_view local_code);

/// The local code that the last part of such an address stands for. Real codes hold slashes ("67934/TD/FP"), which servers on the way take
/// for parts of the path even when they are percent-encoded: they are written as RFC 6901 does, "~1" for "/" and "~0" for "~".
[[nodiscard]] std::string local_code_of(std::string_view address_part);

}  // namespace regia::projects
