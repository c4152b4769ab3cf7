// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/demo_server.hpp"

#include "app/composition.hpp"
#include "areas/opendata/import_plan.hpp"
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
    }

    TestDatabase database;
    app::Composition composition;
    http::Server server{quiet(), composition.site().application()};
};

std::map<db::Engine, std::unique_ptr<DemoServer>>& servers() {
    static std::map<db::Engine, std::unique_ptr<DemoServer>> running;
    return running;
}

}  // namespace

unsigned short demo_server_port(db::Engine engine) {
    auto& server = servers()[engine];
    if (!server) {
        server = std::make_unique<DemoServer>(engine);
    }
    return server->server.port();
}

void end_demo_servers() { servers().clear(); }

}  // namespace regia::test
