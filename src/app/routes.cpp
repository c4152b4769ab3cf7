// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>

namespace regia::app {

void add_routes(CommandLine& line) {
    auto* const command = line.app.add_subcommand("routes", "Print every address, who may use it, and what it is for");
    command->callback([&line] {
        line.run = [&line] {
            Composition composition(line.configuration);
            for (const auto& route : composition.site().router().routes()) {
                std::cout << fmt::format("{:4} {:50} {:10} {}\n", route.method == http::Method::post ? "POST" : "GET", route.pattern,
                                         site::name_of(route.permission), route.summary);
            }
            return 0;
        };
    });
}

}  // namespace regia::app
