// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/people/role.hpp"
#include "kit/db/connection.hpp"
#include "kit/site/route.hpp"

#include <string>
#include <vector>

namespace regia::test {

/// The port of the whole site over the five demo plans, on one engine. Made at first use, kept for every script, ended with the tests.
[[nodiscard]] unsigned short demo_server_port(db::Engine engine);

/// A role that signs in to that server: an account of its own for each, with that role in the plan torino-2021 (the administrator's
/// everywhere).
struct TestSession {
    std::string secret;      ///< in the cookie
    std::string form_token;  ///< in every form
};
[[nodiscard]] TestSession begin_test_session(db::Engine engine, people::Role role);

/// What that server reads and writes.
[[nodiscard]] db::Database& demo_database(db::Engine engine);

/// Every address of that server, with its permission.
[[nodiscard]] const std::vector<site::Route>& demo_server_routes(db::Engine engine);

/// Ends what demo_server_port() has begun; main() calls it before anything else is taken apart.
void end_demo_servers();

}  // namespace regia::test
