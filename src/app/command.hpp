// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/configuration.hpp"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands of the program, one file each. Each adds itself to the command line and, when chosen, leaves what is to be run in `run`.
namespace regia::app {

struct CommandLine {
    CLI::App& app;
    Configuration& configuration;
    std::function<int()> run;  ///< answers the exit code
};

void add_serve(CommandLine& line);
void add_demo(CommandLine& line);
void add_migrate(CommandLine& line);
void add_import(CommandLine& line);
void add_export(CommandLine& line);
void add_backup(CommandLine& line);
void add_restore(CommandLine& line);
void add_check(CommandLine& line);
void add_routes(CommandLine& line);
void add_account(CommandLine& line);
void add_version(CommandLine& line);

/// 0 well, 2 invalid, 3 forbidden, 4 not found, 5 conflict, 6 unavailable, 7 internal.
[[nodiscard]] int exit_code(ErrorCode code);

/// Prints the error to stderr and answers its exit code.
int fail(const Error& error);

/// Runs the work; failures of the database become exit codes.
int guarded(const Configuration& configuration, const std::function<int()>& work);

/// Opens the database, up to date, and runs the work; errors and database failures become exit codes.
int with_database(const Configuration& configuration, const std::function<int(class Composition&)>& work);

}  // namespace regia::app
