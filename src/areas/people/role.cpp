// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/role.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <array>

namespace regia::people {
namespace {

constexpr std::size_t scope_bytes_max = 200;

bool is_slug(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// "zone:ZO-01": what a plan is divided into.
bool is_part(std::string_view text) {
    constexpr std::array kinds{"zone:", "municipality:"};
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](std::string_view kind) { return text.starts_with(kind) && text.size() > kind.size(); });
}

/// "plan:SLUG" or "plan:SLUG/zone:ZO-01".
bool is_scope(std::string_view scope) {
    if (!scope.starts_with("plan:") || scope.size() > scope_bytes_max) {
        return false;
    }
    const auto slash = scope.find('/');
    const auto slug = scope.substr(5, slash == std::string_view::npos ? slash : slash - 5);
    return is_slug(slug) && (slash == std::string_view::npos || is_part(scope.substr(slash + 1)));
}

}  // namespace

std::string staff_since(const std::vector<RoleGrant>& grants, Date day) {
    constexpr auto staff = roles({Role::administrator, Role::planning_office, Role::secretariat, Role::editor, Role::moderator});
    std::string since;
    for (const auto& grant : grants) {
        const bool counts = grant.counts_on(day) && (roles({grant.role}) & staff) != 0;
        if (counts && (since.empty() || grant.granted_at < since)) {
            since = grant.granted_at;
        }
    }
    return since;
}

std::string scope_of_plan(std::string_view slug) { return "plan:" + std::string(slug); }

Status check_grant(const RoleGrant& grant) {
    if (!grant.scope.empty() && !is_scope(grant.scope)) {
        return invalid("“{}” is no part of the installation: write “plan:” and the plan's short name.", {grant.scope}, "plan");
    }
    if (grant.role == Role::administrator && !grant.scope.empty()) {
        return invalid("An administrator is one of the whole installation: leave the plan empty.", {}, "plan");
    }
    if (grant.valid_from && grant.valid_to && *grant.valid_to < *grant.valid_from) {
        return invalid("The last day comes before the first.", {}, "valid_to");
    }
    return Done{};
}

}  // namespace regia::people
