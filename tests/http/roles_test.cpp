// SPDX-License-Identifier: AGPL-3.0-or-later
// Every address, asked by every role: what the tables of the areas permit, and nothing else.
#include "support/demo_server.hpp"
#include "support/http_client.hpp"

#include <gtest/gtest.h>

#include <map>

namespace {

using regia::people::Role;
using regia::site::Permission;
using regia::site::Route;
using regia::test::HttpAnswer;

/// Values that exist in the demonstration plans, so that an address leads somewhere.
std::string path_of(const Route& route) {
    static const std::map<std::string, std::string> values{{"slug", "torino-2021"}, {"id", "999999"}, {"code", "1.1"}};
    std::string path(route.pattern);
    for (auto open = path.find('{'); open != std::string::npos; open = path.find('{')) {
        const auto close = path.find('}', open);
        const auto known = values.find(path.substr(open + 1, close - open - 1));
        path.replace(open, close - open + 1, known == values.end() ? "1" : known->second);
    }
    return path;
}

HttpAnswer asked(const Route& route, std::optional<Role> role) {
    const auto engine = regia::db::Engine::sqlite;
    const auto port = regia::test::demo_server_port(engine);
    std::vector<std::string> headers{"Origin: http://localhost"};
    std::string form;
    if (role) {  // a session for each: signing out is among what is asked
        const auto session = regia::test::begin_test_session(engine, *role);
        headers.push_back("Cookie: regia-session=" + session.secret);
        form = "form_token=" + session.form_token;
    }
    return regia::test::ask(port, route.method == regia::http::Method::post ? "POST" : "GET", path_of(route), headers, form);
}

/// Refused, or sent to the door.
bool is_refused(const HttpAnswer& answer) {
    return answer.status == 403 || (answer.status == 303 && answer.header("location").find("/sign-in?to=") != std::string_view::npos);
}

bool is_permitted(const Route& route, std::optional<Role> role) {
    switch (route.permission.to) {
        case Permission::To::everyone:
            return true;
        case Permission::To::known:
            return role.has_value();
        case Permission::To::roles:
            break;
    }
    const bool held = role && (route.permission.roles & regia::people::roles({*role})) != 0;
    return held && (*role == Role::administrator || route.permission.scopes != nullptr);
}

/// The door itself says 403 to who has a wrong key: these are asked by scripts of their own.
bool judges_by_itself(const Route& route) { return route.pattern == "/setup" || route.pattern == "/sign-in/code"; }

void check(const Route& route, std::optional<Role> role) {
    const auto answer = asked(route, role);
    const auto who = role ? std::string(code(*role)) : "visitor";
    EXPECT_NE(answer.status, 0) << who << " " << route.pattern;
    EXPECT_NE(answer.status / 100, 5) << who << " " << route.pattern;
    EXPECT_EQ(is_refused(answer), !is_permitted(route, role)) << who << " " << route.pattern << ": " << answer.status;
}

TEST(Roles, ReachEveryAddressThatTheirPermissionsNameAndNoOther) {
    for (const auto& route : regia::test::demo_server_routes(regia::db::Engine::sqlite)) {
        if (judges_by_itself(route)) {
            continue;
        }
        check(route, std::nullopt);
        if (route.permission.to == Permission::To::everyone) {
            check(route, Role::reader);  // nobody is kept from what is public by having signed in
            continue;
        }
        for (std::size_t i = 0; i < regia::people::Role_codes.size(); ++i) {
            check(route, static_cast<Role>(i));
        }
    }
}

TEST(Roles, EveryAddressHasAPermissionOfARoleThatExists) {
    for (const auto& route : regia::test::demo_server_routes(regia::db::Engine::sqlite)) {
        EXPECT_FALSE(route.permission.name.empty()) << route.pattern;
        EXPECT_EQ(route.permission.to == Permission::To::roles, route.permission.roles != 0) << route.pattern;
        EXPECT_TRUE(route.method == regia::http::Method::get || route.permission.name != "everyone" ||
                    route.pattern.starts_with("/sign-") || route.pattern == "/choose-password" || route.pattern == "/setup")
            << route.pattern << ": everybody may write there";
    }
}

}  // namespace
