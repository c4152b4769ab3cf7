// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/http/server.hpp"
#include "kit/site/context.hpp"

#include <string>

namespace regia::app {

/// How an installation is set up. Later sources win: built-in values, the file (regia.toml), the environment (REGIA_DATA …), the command
/// line.
struct Configuration {
    std::string data = "regia.sqlite";  ///< a file, or postgresql://…
    http::Options server = {.address = "127.0.0.1", .port = 8080, .io_threads = 2, .workers = 4, .limits = {}, .log_requests = true};
    std::size_t cache_bytes_max = 16 * 1024 * 1024;
    site::Settings site;
};

/// Reads the file; the built-in values when it does not exist and was not asked for by name. `invalid` names the line or the unknown key.
enum class MustExist { no, yes };
[[nodiscard]] Result<Configuration> read_configuration(const std::string& path, MustExist must_exist);

/// Where the data are, as it may be printed and logged: a name and a password in the address are left out.
[[nodiscard]] std::string without_secrets(const std::string& location);

/// "127.0.0.1:8080", ":8080", "8080", "[::1]:8080"
[[nodiscard]] Status read_listen(const std::string& text, http::Options& options);

}  // namespace regia::app
