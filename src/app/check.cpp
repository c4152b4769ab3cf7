// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"
#include "app/composition.hpp"
#include "app/embedded.hpp"
#include "areas/projects/check_projects.hpp"
#include "kit/db/backup.hpp"
#include "kit/db/event_chain.hpp"
#include "kit/db/migrate.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace regia::app {
namespace {

/// Changes nothing: data of an older Regia are not brought up to date here.
Status is_readable(Composition& composition) {
    REGIA_TRY(db::check_integrity(composition.configuration().data));
    REGIA_TRY_ASSIGN(const auto pending, db::pending_migrations(composition.database(), embedded_migrations()));
    return pending.empty() ? Status(Done{})
                           : Status(conflict("The data are of an older Regia. Run “regia migrate” first, after a backup."));
}

int check(const Configuration& configuration, const std::string& expected) {
    Composition composition(configuration);
    if (const auto readable = is_readable(composition); !readable) {
        return fail(readable.error());
    }
    auto findings = projects::check_projects(*composition.database().read());
    const auto log = db::check_event_chain(*composition.database().read(), expected);
    findings.insert(findings.end(), log.faults.begin(), log.faults.end());
    for (const auto& finding : findings) {
        std::cout << finding << "\n";
    }
    std::cout << "Event log: " << log.events << " events"
              << (log.before > 0 ? ", " + std::to_string(log.before) + " of them older than its proof" : "")
              << "; the last digest, to be written down elsewhere, is " << (log.last.empty() ? "none yet" : log.last) << ".\n";
    std::cout << (findings.empty() ? "Everything adds up.\n" : "");
    return findings.empty() ? 0 : exit_code(ErrorCode::internal);
}

}  // namespace

void add_check(CommandLine& line) {
    auto* const command = line.app.add_subcommand("check", "Prove that the data are whole and that every figure adds up");
    const auto expected = std::make_shared<std::string>();
    command->add_option("--expect", *expected, "A last digest of the event log that was written down earlier: the log must still hold it");
    command->callback([&line, expected] {
        line.run = [&line, expected] {
            return guarded(line.configuration, [&line, expected] { return check(line.configuration, *expected); });
        };
    });
}

}  // namespace regia::app
