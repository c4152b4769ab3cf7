// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/people/account_store.hpp"
#include "kit/db/failure.hpp"
#include "kit/http/signals.hpp"

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include <iostream>
#include <memory>
#include <sys/resource.h>
#include <thread>

namespace regia::app {
namespace {

/// Ten thousand visitors who keep their connection open need as many descriptors.
void raise_descriptor_limit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// Learns a few times a second of what other processes wrote, so that no page is older than that.
std::jthread watch_other_writers(db::Database& database) {
    return std::jthread([&database](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            try {
                database.poll();
            } catch (const db::Failure& failure) {
                spdlog::warn("the data cannot be reached: {}", failure.what());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
        }
    });
}

/// Nobody has an account yet: how the first administrator comes in.
void say_how_to_begin(Composition& composition, const std::string& here) {
    if (!people::has_accounts(*composition.database().read())) {
        std::cout << "Nobody has an account yet. Make the first one at " << here
                  << "/setup?key=" << composition.configuration().site.setup_key << std::endl;
    }
}

int serve(Composition& composition) {
    raise_descriptor_limit();
    http::hold_stop_signals();
    http::Server server(composition.configuration().server, composition.site().application());
    if (const auto started = server.start(); !started) {
        return fail(started.error());
    }
    const auto watching = watch_other_writers(composition.database());
    const auto& address = composition.configuration().server.address;
    const bool is_v6 = address.find(':') != std::string::npos;
    const auto here = "http://" + (is_v6 ? "[" + address + "]" : address) + ":" + std::to_string(server.port());
    std::cout << "Regia is at " << here << "/ (Ctrl-C ends it)" << std::endl;
    say_how_to_begin(composition, here);
    composition.runner().start();
    http::wait_for_stop_signal();
    server.stop();
    composition.runner().stop();
    return 0;
}

}  // namespace

void add_serve(CommandLine& line) {
    auto* const command = line.app.add_subcommand("serve", "Serve the site, and bring the tables up to date first");
    const auto quiet = std::make_shared<bool>(false);
    command->add_flag("--no-request-log", *quiet, "Do not log every request");
    const auto uncached = std::make_shared<bool>(false);
    command->add_flag("--no-page-cache", *uncached, "Make every page anew (for measuring)");
    command->callback([&line, quiet, uncached] {
        line.run = [&line, quiet, uncached] {
            line.configuration.server.log_requests = !*quiet;
            if (*uncached) {
                line.configuration.cache_bytes_max = 0;
            }
            return with_database(line.configuration, serve);
        };
    });
}

}  // namespace regia::app
