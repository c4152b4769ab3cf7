// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/http_script_test.hpp"

#include "support/demo_server.hpp"
#include "support/http_script.hpp"
#include "support/test_database.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

namespace regia::test {
namespace {

namespace fs = std::filesystem;

class ScriptTest : public testing::Test {
public:
    ScriptTest(fs::path file, db::Engine engine) : m_file(std::move(file)), m_engine(engine) {}

    void TestBody() override {
        if (m_engine == db::Engine::postgresql && !postgresql_location()) {
            GTEST_SKIP() << "no PostgreSQL: run through tools/with_postgresql.sh";
        }
        HttpScript script(
            demo_server_port(m_engine), [this](int line, const std::string& message) { ADD_FAILURE_AT(m_file.c_str(), line) << message; },
            [this](const std::string& role) { return session_of(role); });
        script.run(m_file);
    }

private:
    std::optional<HttpScript::Session> session_of(const std::string& name) const {
        people::Role role{};
        if (!parse_code(name, role)) {
            return std::nullopt;
        }
        const auto session = begin_test_session(m_engine, role);
        return HttpScript::Session{"regia-session=" + session.secret, session.form_token};
    }

    fs::path m_file;
    db::Engine m_engine;
};

/// Whether a script says that it leaves behind what others would stumble over.
bool runs_last(const fs::path& file) {
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line == "last") {
            return true;
        }
    }
    return false;
}

std::vector<fs::path> script_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(REGIA_SOURCE_DIR "/tests/http")) {
        if (entry.path().extension() == ".test") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::stable_partition(files.begin(), files.end(), [](const fs::path& file) { return !runs_last(file); });
    return files;
}

void register_script(const fs::path& file, db::Engine engine) {
    const auto name = fs::relative(file, REGIA_SOURCE_DIR "/tests/http").replace_extension().string();
    const auto* const of_engine = engine == db::Engine::sqlite ? "/sqlite" : "/postgresql";
    testing::RegisterTest("HttpScript", (name + of_engine).c_str(), nullptr, nullptr, file.c_str(), 1,
                          [file, engine]() -> testing::Test* { return new ScriptTest(file, engine); });
}

}  // namespace

void register_http_scripts() {
    for (const auto engine : {db::Engine::sqlite, db::Engine::postgresql}) {
        for (const auto& file : script_files()) {
            register_script(file, engine);
        }
    }
}

}  // namespace regia::test
