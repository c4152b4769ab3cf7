// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/files/process.hpp"

#include <spawn.h>
#include <sys/wait.h>

extern char** environ;  // NOLINT: POSIX

namespace regia::files {

Status run_program(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const auto& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT: posix_spawn takes char* and does not write
    }
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0) {
        return unavailable("The program “{}” is not installed here.", {words.front()});
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return internal("The program “{}” did not end well; what it said is above.", {words.front()});
    }
    return Done{};
}

}  // namespace regia::files
