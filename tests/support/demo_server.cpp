// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/demo_server.hpp"

#include "app/composition.hpp"
#include "areas/opendata/import_plan.hpp"
#include "areas/people/account_store.hpp"
#include "areas/people/identify.hpp"
#include "areas/people/session_store.hpp"
#include "base/date.hpp"
#include "kit/auth/token.hpp"
#include "kit/http/server.hpp"
#include "support/test_database.hpp"

#include <map>
#include <memory>
#include <stdexcept>

namespace regia::test {
namespace {

app::Configuration configuration_for(const std::string& location) {
    app::Configuration configuration;
    configuration.data = location;
    configuration.site.mail = "urp@ente.example";
    return configuration;
}

http::Options quiet() {
    http::Options options;
    options.log_requests = false;
    return options;
}

/// The composition that `regia serve` runs, on a free port.
struct DemoServer {
    explicit DemoServer(db::Engine engine) : database(engine), composition(configuration_for(database->location())) {
        const auto loaded = opendata::import_plan(*database, "test", {REGIA_SOURCE_DIR "/demo"}, opendata::Existing::refuse);
        if (!loaded) {
            throw std::runtime_error("the demo plans cannot be loaded: " + loaded.error().text());
        }
        if (const auto started = server.start(); !started) {
            throw std::runtime_error(started.error().text());
        }
        composition.runner().start();
    }

    TestDatabase database;
    app::Composition composition;
    http::Server server{quiet(), composition.site().application()};
};

std::map<db::Engine, std::unique_ptr<DemoServer>>& servers() {
    static std::map<db::Engine, std::unique_ptr<DemoServer>> running;
    return running;
}

DemoServer& server_on(db::Engine engine) {
    auto& server = servers()[engine];
    if (!server) {
        server = std::make_unique<DemoServer>(engine);
    }
    return *server;
}

/// The account of the role, made when it is first asked for.
Id<people::Account> account_of(db::Transaction& transaction, people::Role role) {
    const auto email = std::string(code(role)) + "@ente.example";
    if (const auto known = people::find_account(transaction, email)) {
        return known->id;
    }
    people::Account account;
    account.email = email;
    account.name = label(role);
    account.state = people::AccountState::active;
    account.created_at = machine_text(std::chrono::system_clock::now());
    people::RoleGrant grant;
    grant.account = people::put_account(transaction, account);
    grant.role = role;
    grant.granted_at = account.created_at;
    grant.scope = role == people::Role::administrator ? "" : people::scope_of_plan("torino-2021");
    people::put_grant(transaction, grant);
    return grant.account;
}

}  // namespace

unsigned short demo_server_port(db::Engine engine) { return server_on(engine).server.port(); }

db::Database& demo_database(db::Engine engine) { return server_on(engine).composition.database(); }

const std::vector<site::Route>& demo_server_routes(db::Engine engine) { return server_on(engine).composition.site().router().routes(); }

TestSession begin_test_session(db::Engine engine, people::Role role) {
    const auto token = auth::make_token();
    const auto now = machine_text(std::chrono::system_clock::now());
    const auto done = server_on(engine).composition.database().write_aside([&](db::Transaction& transaction) -> Status {
        people::put_session(transaction, {{}, account_of(transaction, role), true, now, now, "tests"}, token.digest);
        return Done{};
    });
    if (!done) {
        throw std::runtime_error(done.error().text());
    }
    return {token.secret, people::form_token_of(token.secret)};
}

void end_demo_servers() { servers().clear(); }

}  // namespace regia::test
