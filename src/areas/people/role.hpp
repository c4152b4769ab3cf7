// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/organisation.hpp"
#include "base/codes.hpp"
#include "base/field.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::people {

/// What somebody is to a plan. What each may do is said by the permissions of the areas.
enum class Role {
    administrator,
    planning_office,
    secretariat,
    municipal_referent,
    steering_member,
    assembly_member,
    table_member,
    assessor,
    editor,
    moderator,
    reader,
};
REGIA_CODES(Role, {"administrator", "Administrator"}, {"planning-office", "Planning office"}, {"secretariat", "Technical secretariat"},
            {"municipal-referent", "Referent of a municipality"}, {"steering-member", "Member of the steering body"},
            {"assembly-member", "Member of the assembly"}, {"table-member", "Member of a table"}, {"assessor", "Assessor"},
            {"editor", "Editor of the site"}, {"moderator", "Moderator"}, {"reader", "Reader of drafts"});

/// Roles as bits, as a permission takes them.
[[nodiscard]] constexpr std::uint32_t roles(std::initializer_list<Role> listed) {
    std::uint32_t bits = 0;
    for (const auto role : listed) {
        bits |= std::uint32_t{1} << static_cast<unsigned>(role);
    }
    return bits;
}

struct Account;

/// A role that somebody holds.
struct RoleGrant {
    Id<RoleGrant> id;
    Id<Account> account;
    Role role = Role::reader;
    std::string scope;              ///< "" is the whole installation; "plan:a-plan" one plan; see scope_of_plan()
    Id<Organisation> organisation;  ///< for which body or association it is held; there may be none
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;  ///< the last day
    std::string granted_at;        ///< UTC

    [[nodiscard]] bool counts_on(Date day) const { return (!valid_from || *valid_from <= day) && (!valid_to || day <= *valid_to); }
};

/// Since when one of the roles that count on that day can change what the public reads: such an account is worth a second step. Empty: none
/// can.
[[nodiscard]] std::string staff_since(const std::vector<RoleGrant>& grants, Date day);

[[nodiscard]] std::string scope_of_plan(std::string_view slug);

/// `invalid` names the field: a period that ends before it begins, a scope that has no such form; an administrator of less than the whole
/// installation.
[[nodiscard]] Status check_grant(const RoleGrant& grant);

}  // namespace regia::people
