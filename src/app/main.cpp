// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/command.hpp"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <iostream>

namespace {

constexpr auto teaching = R"(
Examples:
  regia demo --data regia.sqlite               the demonstration plans, in one file
  regia serve --data regia.sqlite              then open http://127.0.0.1:8080
  regia import plan my-plan/                   your own plan, from files (docs/formats/plan-file.md)
  regia import projects FILE… --plan SLUG      what an import would do; add --apply to do it
  regia backup copy.sqlite                     a copy while people work
Settings come from regia.toml, then from the environment (REGIA_DATA, REGIA_LISTEN), then from here.)";

/// The log goes to stderr: what a command prints is its answer.
void set_up_log() {
    spdlog::set_default_logger(spdlog::stderr_color_mt("regia"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace regia::app;
    set_up_log();
    CLI::App app("Regia: the control room of a territorial strategic plan", "regia");
    app.require_subcommand(1);
    app.fallthrough();
    std::string file = "regia.toml";
    std::string data;
    std::string listen;
    auto* const asked_file = app.add_option("--config", file, "Configuration file");
    app.add_option("--data", data, "The data: a file, or postgresql://user@host/database")->envname("REGIA_DATA");
    app.add_option("--listen", listen, "Address to serve on, for example 127.0.0.1:8080")->envname("REGIA_LISTEN");

    Configuration configuration;
    CommandLine line{app, configuration, {}};
    for (const auto add : {add_serve, add_demo, add_migrate, add_import, add_export, add_backup, add_restore, add_check, add_routes,
                           add_account, add_version}) {
        add(line);
    }
    app.footer(teaching);  // now: a command that is added later would inherit it
    CLI11_PARSE(app, argc, argv);

    auto read = read_configuration(file, asked_file->count() > 0 ? MustExist::yes : MustExist::no);
    if (!read) {
        return fail(read.error());
    }
    configuration = *read;
    if (!data.empty()) {
        configuration.data = data;
    }
    if (!listen.empty()) {
        if (const auto status = read_listen(listen, configuration.server); !status) {
            return fail(status.error());
        }
    }
    return line.run();
}
