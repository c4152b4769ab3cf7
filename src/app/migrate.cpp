// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/db/migrate.hpp"

#include "app/command.hpp"
#include "app/composition.hpp"
#include "app/embedded.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace regia::app {
namespace {

int print(const Result<std::vector<std::string>>& names, const char* nothing) {
    if (!names) {
        return fail(names.error());
    }
    for (const auto& name : *names) {
        std::cout << name << "\n";
    }
    if (names->empty()) {
        std::cout << nothing << "\n";
    }
    return 0;
}

}  // namespace

void add_migrate(CommandLine& line) {
    auto* const command = line.app.add_subcommand("migrate", "Bring the tables of the data up to date (serve does it too)");
    const auto dry_run = std::make_shared<bool>(false);
    command->add_flag("--dry-run", *dry_run, "Only say what would be done");
    command->callback([&line, dry_run] {
        line.run = [&line, dry_run] {
            return guarded(line.configuration, [&line, dry_run] {
                Composition composition(line.configuration);
                return *dry_run ? print(db::pending_migrations(composition.database(), embedded_migrations()), "Nothing to do.")
                                : print(composition.migrate(), "The data are up to date.");
            });
        };
    });
}

}  // namespace regia::app
