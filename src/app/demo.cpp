// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/opendata/import_plan.hpp"
#include "areas/plan/plan_store.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace regia::app {
namespace {

namespace fs = std::filesystem;

/// The demonstration files: where asked, beside the sources, or where a package puts them.
fs::path find_demo(const std::string& asked) {
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const auto& candidate : {fs::path(asked), fs::path("demo"), program / "../../demo", fs::path("/usr/share/regia/demo")}) {
        if (!candidate.empty() && fs::is_directory(candidate, error)) {
            return candidate;
        }
    }
    return {};
}

std::vector<std::string> demo_slugs(const fs::path& folder) {
    std::vector<std::string> slugs;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (fs::exists(entry.path() / "plan.json")) {
            slugs.push_back(entry.path().filename());
        }
    }
    return slugs;
}

int remove_demo(Composition& composition, const fs::path& folder) {
    int removed = 0;
    for (const auto& slug : demo_slugs(folder)) {
        removed += opendata::remove_plan(composition.database(), "command-line", slug) ? 1 : 0;
    }
    std::cout << removed << " demonstration plans removed\n";
    return 0;
}

int load_demo(Composition& composition, const fs::path& folder) {
    const auto slugs = demo_slugs(folder);
    if (!slugs.empty() && plan::find_plan(*composition.database().read(), slugs.front())) {
        std::cout << "The demonstration plans are there already.\n";
        return 0;
    }
    const auto loaded = opendata::import_plan(composition.database(), "command-line", {folder}, opendata::Existing::refuse);
    if (!loaded) {
        return fail(loaded.error());
    }
    std::cout << slugs.size() << " plans, " << loaded->projects << " projects loaded from " << folder.string() << "\n";
    return 0;
}

}  // namespace

void add_demo(CommandLine& line) {
    auto* const command = line.app.add_subcommand("demo", "Load the demonstration plans (nothing happens when they are there)");
    const auto from = std::make_shared<std::string>();
    command->add_option("--from", *from, "Folder of the demonstration files");
    const auto remove = std::make_shared<bool>(false);
    command->add_flag("--remove", *remove, "Take them away again");
    command->callback([&line, from, remove] {
        line.run = [&line, from, remove] {
            const auto folder = find_demo(*from);
            if (folder.empty()) {
                return fail(not_found("The demonstration files are not here. Say where with --from FOLDER."));
            }
            return with_database(line.configuration, [&](Composition& composition) {
                return *remove ? remove_demo(composition, folder) : load_demo(composition, folder);
            });
        };
    });
}

}  // namespace regia::app
