// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/projects/check_projects.hpp"
#include "kit/db/backup.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace regia::app {
namespace {

int check(Composition& composition) {
    if (const auto sound = db::check_integrity(composition.configuration().data); !sound) {
        return fail(sound.error());
    }
    const auto findings = projects::check_projects(*composition.database().read());
    for (const auto& finding : findings) {
        std::cout << finding << "\n";
    }
    std::cout << (findings.empty() ? "Everything adds up.\n" : "");
    return findings.empty() ? 0 : exit_code(ErrorCode::internal);
}

}  // namespace

void add_check(CommandLine& line) {
    auto* const command = line.app.add_subcommand("check", "Prove that the data are whole and that every figure adds up");
    command->callback([&line] { line.run = [&line] { return with_database(line.configuration, check); }; });
}

}  // namespace regia::app
