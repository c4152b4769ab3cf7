// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/role_fields.hpp"

#include "areas/people/organisation_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::office {
namespace {

Result<std::optional<Date>> date_in(const std::string& text, const char* field) {
    if (trimmed(text).empty()) {
        return std::optional<Date>{};
    }
    const auto date = parse_date(trimmed(text));
    if (!date) {
        return invalid("“{}” is no date: write it as 2026-11-30.", {text}, field);
    }
    return std::optional<Date>{*date};
}

/// That the plan has such a zone, or its territory such a municipality.
bool is_there(const db::Reader& data, const plan::Plan& plan, std::string_view part) {
    const auto code = part.substr(part.find(':') + 1);
    if (part.starts_with("zone:")) {
        return territory::find_zone(data, plan.territory, code).has_value();
    }
    const auto municipality = part.starts_with("municipality:") ? territory::find_municipality(data, code) : std::nullopt;
    const auto territories =
        municipality ? territory::territories_with(data, municipality->id) : std::vector<territory::TerritoryMembership>{};
    return std::any_of(territories.begin(), territories.end(),
                       [&](const auto& membership) { return membership.territory.id == plan.territory; });
}

Result<std::string> scope_of(const db::Reader& data, const RoleFields& fields) {
    const auto part = trimmed(fields.part);
    if (fields.plan.empty()) {
        return part.empty() ? Result<std::string>(std::string{}) : invalid("A part is one of a plan: choose the plan too.", {}, "plan");
    }
    const auto plan = plan::find_plan(data, fields.plan);
    if (!plan) {
        return invalid("There is no plan “{}”.", {fields.plan}, "plan");
    }
    if (!part.empty() && !is_there(data, *plan, part)) {
        return invalid("This plan has no “{}”: write “zone:” or “municipality:” and the code.", {std::string(part)}, "part");
    }
    return people::scope_of_plan(plan->slug) + (part.empty() ? "" : "/" + std::string(part));
}

}  // namespace

Result<people::RoleGrant> grant_of(const db::Reader& data, const RoleFields& fields) {
    people::RoleGrant grant;
    if (!parse_code(fields.role, grant.role)) {
        return invalid("Choose a role.", {}, "role");
    }
    REGIA_TRY_ASSIGN(grant.scope, scope_of(data, fields));
    if (const auto code = trimmed(fields.organisation); !code.empty()) {
        const auto organisation = people::find_organisation(data, code);
        if (!organisation) {
            return invalid("There is no organisation “{}”.", {std::string(code)}, "organisation");
        }
        grant.organisation = organisation->id;
    }
    REGIA_TRY_ASSIGN(grant.valid_from, date_in(fields.valid_from, "valid_from"));
    REGIA_TRY_ASSIGN(grant.valid_to, date_in(fields.valid_to, "valid_to"));
    REGIA_TRY(people::check_grant(grant));
    return grant;
}

}  // namespace regia::office
