// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/people/role.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>

namespace regia::app {

namespace {

/// The roles that hold a permission: "administrator, planning-office".
std::string holders_of(const site::Permission& permission) {
    std::string holders;
    for (std::size_t i = 0; i < people::Role_codes.size(); ++i) {
        if ((permission.roles & people::roles({static_cast<people::Role>(i)})) != 0) {
            holders.append(holders.empty() ? "" : ", ").append(people::Role_codes[i].code);
        }
    }
    return holders.empty() ? "-" : holders;
}

}  // namespace

void add_routes(CommandLine& line) {
    auto* const command = line.app.add_subcommand("routes", "Print every address, who may use it, and what it is for");
    command->callback([&line] {
        line.run = [&line] {
            Composition composition(line.configuration);
            for (const auto& route : composition.site().router().routes()) {
                std::cout << fmt::format("{:4} {:50} {:24} {:30} {}\n", route.method == http::Method::post ? "POST" : "GET", route.pattern,
                                         route.permission.name, holders_of(route.permission), route.summary);
            }
            return 0;
        };
    });
}

}  // namespace regia::app
