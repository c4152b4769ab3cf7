// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/backup.hpp"

#include "app/command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace regia::app {
namespace {

/// Runs something on the whole database and says that it went well.
int say(const Configuration& configuration, const std::function<Status()>& work, const std::string& sentence) {
    return guarded(configuration, [&] {
        const auto status = work();
        if (!status) {
            return fail(status.error());
        }
        std::cout << sentence << "\n";
        return 0;
    });
}

}  // namespace

void add_backup(CommandLine& line) {
    auto* const command = line.app.add_subcommand("backup", "Write a copy of the data while people work");
    const auto copy = std::make_shared<std::string>();
    command->add_option("file", *copy, "Where the copy goes; it must not be there yet")->required();
    command->callback([&line, copy] {
        line.run = [&line, copy] {
            const auto& path = *copy;
            return say(
                line.configuration, [&] { return db::backup(line.configuration.data, path); }, "Copied to " + path + ", checked.");
        };
    });
}

void add_restore(CommandLine& line) {
    auto* const command = line.app.add_subcommand("restore", "Put a copy in place of the data, and prove it");
    const auto copy = std::make_shared<std::string>();
    command->add_option("file", *copy, "A copy made by regia backup")->required();
    const auto replace = std::make_shared<bool>(false);
    command->add_flag("--replace", *replace, "Take the place of the data that are there");
    command->callback([&line, copy, replace] {
        line.run = [&line, copy, replace] {
            const auto overwrite = *replace ? db::Overwrite::yes : db::Overwrite::no;
            return say(
                line.configuration, [&] { return db::restore(line.configuration.data, *copy, overwrite); },
                "Restored into " + without_secrets(line.configuration.data) + ", checked.");
        };
    });
}

}  // namespace regia::app
