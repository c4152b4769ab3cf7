// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/people/grant_json.hpp"

#include <boost/json.hpp>

#include <charconv>

namespace regia::people {

std::string json_of(const RoleGrant& grant) {
    boost::json::object object{{"role", code(grant.role)}, {"scope", grant.scope}};
    if (grant.organisation.exists()) {
        object["organisation"] = grant.organisation.value;
    }
    if (grant.valid_from) {
        object["valid_from"] = machine_text(*grant.valid_from);
    }
    if (grant.valid_to) {
        object["valid_to"] = machine_text(*grant.valid_to);
    }
    return boost::json::serialize(object);
}

std::string json_of(AccountState state) { return boost::json::serialize(boost::json::object{{"state", code(state)}}); }

std::string subject_of(Id<Account> account) { return "account:" + std::to_string(account.value); }

Id<Account> account_in(std::string_view subject) {
    constexpr std::string_view kind = "account:";
    Id<Account> account;
    if (subject.starts_with(kind)) {
        std::from_chars(subject.data() + kind.size(), subject.data() + subject.size(), account.value);
    }
    return account;
}

}  // namespace regia::people
