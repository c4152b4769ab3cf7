// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace regia::app {

void add_version(CommandLine& line) {
    auto* const command = line.app.add_subcommand("version", "Print the version");
    command->callback([&line] {
        line.run = [] {
            std::cout << "regia " REGIA_VERSION "\n";
            return 0;
        };
    });
}

}  // namespace regia::app
