// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/connection.hpp"

namespace regia::test {

/// The port of the whole site over the five demo plans, on one engine. Made at first use, kept for every script, ended with the tests.
[[nodiscard]] unsigned short demo_server_port(db::Engine engine);

/// Ends what demo_server_port() has begun; main() calls it before anything else is taken apart.
void end_demo_servers();

}  // namespace regia::test
