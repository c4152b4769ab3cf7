// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regia::site {

struct Call;
struct Context;

/// Roles as bits. Which roles there are is said by the area of people.
using Roles = std::uint32_t;

/// Where a role counts, and where a thing lies: "" is the whole installation, "plan:a-plan" one plan.
using Scopes = std::vector<std::string>;

/// What may be done, and by whom. Each area names its own.
struct Permission {
    enum class To { everyone, known, roles };
    std::string_view name;  ///< "manage-accounts"
    To to = To::roles;
    Roles roles = 0;
    /// The scopes in which the thing lies that an address names, besides the installation; none: it lies in no smaller one.
    Scopes (*scopes)(const Context&, const Call&) = nullptr;
};

inline constexpr Permission everyone{"everyone", Permission::To::everyone};
inline constexpr Permission signed_in{"signed-in", Permission::To::known};

/// A role that somebody holds.
struct Holding {
    Roles role = 0;
    std::string scope;
};

/// Who asks.
struct Actor {
    std::int64_t account = 0;  ///< 0: a visitor
    std::string name;
    std::int64_t session = 0;
    std::string form_token;  ///< every form of this session carries it; who forges a form does not know it
    std::vector<Holding> holdings;

    [[nodiscard]] bool is_known() const { return account != 0; }

    /// As the event log names who did something.
    [[nodiscard]] std::string text() const { return is_known() ? "account:" + std::to_string(account) : name.empty() ? "visitor" : name; }

    /// Whether one of `roles` is held in one of `scopes`, or in the whole installation.
    [[nodiscard]] bool holds(Roles roles, const Scopes& scopes) const {
        return std::any_of(holdings.begin(), holdings.end(), [&](const Holding& held) {
            return (held.role & roles) != 0 && (held.scope.empty() || std::find(scopes.begin(), scopes.end(), held.scope) != scopes.end());
        });
    }
    [[nodiscard]] bool may(const Permission& permission, const Scopes& scopes = {}) const {
        return permission.to == Permission::To::everyone || (permission.to == Permission::To::known && is_known()) ||
               (permission.to == Permission::To::roles && holds(permission.roles, scopes));
    }
};

}  // namespace regia::site
