// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "areas/opendata/import_boundaries.hpp"
#include "areas/opendata/import_plan.hpp"
#include "areas/opendata/import_projects.hpp"
#include "areas/opendata/import_projects_batch_store.hpp"
#include "areas/opendata/undo_import.hpp"
#include "areas/plan/plan_store.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <iostream>
#include <memory>

namespace regia::app {
namespace {

using namespace opendata;

constexpr auto actor = "command-line";

/// What stands in somebody else's file must not command the terminal.
std::string printable(std::string text) {
    for (auto& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        c = byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    return text;
}

std::string changes_text(const Differences& differences) {
    std::string text;
    for (const auto& field : differences.fields) {
        text += fmt::format("{}{}: “{}” -> “{}”", text.empty() ? "" : "; ", field.name, field.before, field.after);
    }
    for (const auto& list : differences.lists) {
        text += (text.empty() ? "" : "; ") + list;
    }
    return text;
}

std::string row_text(const ImportRow& row) {
    switch (row.outcome) {
        case Outcome::changed:
            return changes_text(row.differences);
        case Outcome::refused:
            return (row.column.empty() ? "" : "column “" + row.column + "”: ") + row.reason.text();
        default:
            return row.title;
    }
}

void print_row(const ImportRow& row) {
    std::cout << printable(fmt::format("{:9}  {}:{}  {}  {}", code(row.outcome), row.file, row.line, row.local_code, row_text(row)))
              << "\n";
}

std::string summary(const ImportReport& report) {
    return fmt::format("{}: {} new, {} changed, {} unchanged, {} elsewhere, {} refused; funding {}", report.mapping,
                       report.count(Outcome::added), report.count(Outcome::changed), report.count(Outcome::unchanged),
                       report.count(Outcome::elsewhere), report.count(Outcome::refused), machine_text(report.funding));
}

const char* what_was_done(const ImportReport& report, ImportMode mode) {
    const bool differs = report.count(Outcome::added) + report.count(Outcome::changed) > 0;
    return !differs                      ? "Nothing differs; nothing was written."
           : mode == ImportMode::dry_run ? "Nothing was written: add --apply to do it."
                                         : nullptr;
}

void print_report(const ImportReport& report, const ImportRequest& request, const std::string& location) {
    for (const auto& note : report.notes) {
        std::cout << "note       " << printable(note.text()) << "\n";
    }
    for (const auto& warning : report.warnings) {
        std::cout << "warning    " << printable(warning.what.text()) << " (rows: " << warning.rows << ")\n";
    }
    if (report.unmatched > 0) {
        std::cout << "note       " << report.unmatched << " rows of the other files belong to no project of the registry\n";
    }
    std::cout << summary(report) << "\n";
    if (const auto* done = what_was_done(report, request.mode)) {
        std::cout << done << "\n";
    } else {
        // A location whose secrets would have to be left out would make a command that does not work.
        const auto data = without_secrets(location) == location ? " --data " + location : "";
        std::cout << fmt::format("Written as import {0}. To take it back: regia import undo {0} --plan {1}{2}\n", report.batch.value,
                                 request.plan, data);
    }
}

Date today() { return {std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())}; }

struct ProjectOptions {
    ImportRequest request;
    std::vector<std::string> files;
    bool apply = false;
    bool only_territory = true;
    bool quiet = false;
};

int run_projects(Composition& composition, ProjectOptions& options) {
    auto& request = options.request;
    request.mode = options.apply ? ImportMode::apply : ImportMode::dry_run;
    request.reach = options.only_territory ? ImportReach::territory : ImportReach::everywhere;
    request.today = today();
    std::transform(options.files.begin(), options.files.end(), std::back_inserter(request.files), [](const auto& path) {
        return NamedFile{path, path};
    });
    const auto report = import_projects(composition.database(), actor, request, [&](const ImportRow& row) {
        if (!options.quiet || row.outcome == Outcome::refused) {
            print_row(row);
        }
    });
    if (!report) {
        return fail(report.error());
    }
    print_report(*report, request, composition.configuration().data);
    return report->count(Outcome::refused) > 0 ? exit_code(ErrorCode::invalid) : 0;
}

void add_projects(CommandLine& line, CLI::App& import) {
    auto* const command = import.add_subcommand("projects", "Say what files would change in a plan's projects; with --apply, change it");
    const auto options = std::make_shared<ProjectOptions>();
    command->add_option("files", options->files, "CSV files: a registry of projects, and files that add to it")->required();
    command->add_option("--plan", options->request.plan, "The plan's short name")->required();
    command->add_option("--mapping", options->request.mapping, "How to read them: pnrr-reshaped, italia-domani, or a JSON file");
    command->add_option("--source", options->request.source, "Where the data come from, as pages show it");
    command->add_flag("--apply", options->apply, "Do it, as one import that can be undone");
    command->add_flag("--only-territory,!--everywhere", options->only_territory, "Leave projects of other territories out (default)");
    command->add_flag("--quiet", options->quiet, "Print refused rows and counts only");
    command->callback([&line, options] {
        line.run = [&line, options] {
            return with_database(line.configuration, [&](Composition& composition) { return run_projects(composition, *options); });
        };
    });
}

int run_undo(Composition& composition, const std::string& plan, std::int64_t batch) {
    const auto undone = undo_import(composition.database(), actor, plan, {batch});
    if (!undone) {
        return fail(undone.error());
    }
    std::cout << fmt::format("Import {} is undone. Projects put back: {}, removed: {}\n", batch, undone->restored, undone->removed);
    return 0;
}

void add_undo(CommandLine& line, CLI::App& import) {
    auto* const command = import.add_subcommand("undo", "Take an import of projects back");
    const auto plan = std::make_shared<std::string>();
    const auto batch = std::make_shared<std::int64_t>(0);
    command->add_option("batch", *batch, "Its number: regia import list")->required();
    command->add_option("--plan", *plan, "The plan's short name")->required();
    command->callback([&line, plan, batch] {
        line.run = [&line, plan, batch] {
            return with_database(line.configuration, [&](Composition& composition) { return run_undo(composition, *plan, *batch); });
        };
    });
}

int run_list(Composition& composition, const std::string& slug) {
    const auto data = composition.database().read();
    const auto plan = plan::find_plan(*data, slug);
    if (!plan) {
        return fail(not_found("There is no plan “{}”.", {slug}));
    }
    for (const auto& batch : list_batches(*data, plan->id)) {
        std::cout << printable(fmt::format("{:5}  {}  {}  {} new, {} changed  {}{}", batch.id.value, batch.applied_at, batch.mapping,
                                           batch.added, batch.changed, names_of_files(batch),
                                           batch.undone_at.empty() ? "" : "  undone " + batch.undone_at))
                  << "\n";
    }
    return 0;
}

void add_list(CommandLine& line, CLI::App& import) {
    auto* const command = import.add_subcommand("list", "Print the imports of a plan, latest first");
    const auto plan = std::make_shared<std::string>();
    command->add_option("--plan", *plan, "The plan's short name")->required();
    command->callback([&line, plan] {
        line.run = [&line, plan] {
            return with_database(line.configuration, [&](Composition& composition) { return run_list(composition, *plan); });
        };
    });
}

int run_plan(Composition& composition, const std::vector<std::string>& paths, Existing existing) {
    const auto loaded = import_plan(composition.database(), actor, {paths.begin(), paths.end()}, existing);
    if (!loaded) {
        return fail(loaded.error());
    }
    std::cout << "Files loaded: " << loaded->files.size() << ", projects: " << loaded->projects << "\n";
    return 0;
}

void add_plan(CommandLine& line, CLI::App& import) {
    auto* const command =
        import.add_subcommand("plan", "Load a plan, its territory and its projects from files (docs/formats/plan-file.md)");
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto replace = std::make_shared<bool>(false);
    command->add_option("paths", *paths, "Files, or folders of .json files")->required();
    command->add_flag("--replace", *replace, "Take the place of a plan that is there already");
    command->callback([&line, paths, replace] {
        line.run = [&line, paths, replace] {
            return with_database(line.configuration, [&](Composition& composition) {
                return run_plan(composition, *paths, *replace ? Existing::replace : Existing::refuse);
            });
        };
    });
}

int run_boundaries(Composition& composition, const BoundariesRequest& request) {
    const auto report = import_boundaries(composition.database(), actor, request);
    if (!report) {
        return fail(report.error());
    }
    for (const auto& code : report->unknown) {
        std::cout << "unknown  " << printable(code) << "\n";
    }
    std::cout << fmt::format("{} boundaries loaded, {} unknown; {} of {} points kept\n", report->loaded, report->unknown.size(),
                             report->points_kept, report->points_read);
    return 0;
}

void add_boundaries(CommandLine& line, CLI::App& import) {
    auto* const command = import.add_subcommand("boundaries", "Load the boundaries of municipalities from GeoJSON");
    const auto request = std::make_shared<BoundariesRequest>();
    command->add_option("file", request->path, "A FeatureCollection, WGS 84")->required();
    command->add_option("--source", request->source, "Where they come from, as pages show it");
    command->add_option("--code-property", request->code_property, "The property that holds the ISTAT code")->capture_default_str();
    command->add_option("--width", request->width_px, "Keep the detail of a map that many pixels wide; 0 keeps everything")
        ->capture_default_str();
    command->callback([&line, request] {
        line.run = [&line, request] {
            return with_database(line.configuration, [&](Composition& composition) { return run_boundaries(composition, *request); });
        };
    });
}

}  // namespace

void add_import(CommandLine& line) {
    auto* const import = line.app.add_subcommand("import", "Bring plans, projects and boundaries in from files");
    import->require_subcommand(1);
    add_projects(line, *import);
    add_undo(line, *import);
    add_list(line, *import);
    add_plan(line, *import);
    add_boundaries(line, *import);
}

}  // namespace regia::app
