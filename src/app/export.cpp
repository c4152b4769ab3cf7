// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/opendata/export_plan.hpp"
#include "areas/opendata/export_projects.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace regia::app {
namespace {

int run_plan(Composition& composition, const std::string& slug, const std::string& folder) {
    const auto paths = opendata::export_plan(*composition.database().read(), slug, folder);
    if (!paths) {
        return fail(paths.error());
    }
    for (const auto& path : *paths) {
        std::cout << path << "\n";
    }
    return 0;
}

int run_projects(Composition& composition, const std::string& slug, const std::string& path) {
    const auto count = opendata::export_projects(*composition.database().read(), slug, path);
    if (!count) {
        return fail(count.error());
    }
    std::cout << *count << " projects written to " << path << "\n";
    return 0;
}

void add_plan(CommandLine& line, CLI::App& parent) {
    auto* const command = parent.add_subcommand("plan", "Write a plan as files that import plan reads (docs/formats/plan-file.md)");
    const auto slug = std::make_shared<std::string>();
    const auto folder = std::make_shared<std::string>();
    command->add_option("slug", *slug, "The plan's short name")->required();
    command->add_option("--to", *folder, "The folder to write into; files of the same names are replaced")->required();
    command->callback([&line, slug, folder] {
        line.run = [&line, slug, folder] {
            return with_database(line.configuration, [&](Composition& composition) { return run_plan(composition, *slug, *folder); });
        };
    });
}

void add_projects(CommandLine& line, CLI::App& parent) {
    auto* const command = parent.add_subcommand("projects", "Write the projects of a plan as CSV, spreadsheet or JSON");
    const auto slug = std::make_shared<std::string>();
    const auto path = std::make_shared<std::string>();
    command->add_option("--plan", *slug, "The plan's short name")->required();
    command->add_option("--to", *path, "The file to write: .csv, .xlsx or .json")->required();
    command->callback([&line, slug, path] {
        line.run = [&line, slug, path] {
            return with_database(line.configuration, [&](Composition& composition) { return run_projects(composition, *slug, *path); });
        };
    });
}

}  // namespace

void add_export(CommandLine& line) {
    auto* const command = line.app.add_subcommand("export", "Write plans and projects to files");
    command->require_subcommand(1);
    add_plan(line, *command);
    add_projects(line, *command);
}

}  // namespace regia::app
