// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/configuration.hpp"

#include "support/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace regia::app {
namespace {

class Settings : public testing::Test {
protected:
    [[nodiscard]] Result<Configuration> read(const std::string& text) const {
        const auto path = (m_folder.path() / "regia.toml").string();
        std::ofstream(path) << text;
        return read_configuration(path, MustExist::yes);
    }

private:
    test::TemporaryFolder m_folder;
};

std::string listening_on(const std::string& text) {
    http::Options options;
    options.address = "127.0.0.1";
    return read_listen(text, options) ? options.address + " " + std::to_string(options.port) : "refused";
}

TEST_F(Settings, AreReadFromTheFile) {
    const auto settings = read("data = \"piano.sqlite\"\nlisten = \":8090\"\nworkers = 2\nowner = \"Ente\"\n");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->data, "piano.sqlite");
    EXPECT_EQ(settings->server.port, 8090);
    EXPECT_EQ(settings->server.workers, 2U);
    EXPECT_EQ(settings->site.owner, "Ente");
}

TEST_F(Settings, AMisspeltKeyIsNamedWithItsLine) {
    const auto settings = read("data = \"a\"\nlisten_on = \":80\"\n");
    ASSERT_FALSE(settings);
    EXPECT_NE(settings.error().text().find("line 2"), std::string::npos);
    EXPECT_NE(settings.error().text().find("listen_on"), std::string::npos);
}

TEST_F(Settings, ANumberThatWouldStopTheServerIsRefused) {
    for (const auto* const text : {"workers = 0", "io_threads = 0", "workers = 5000000000", "io_threads = -1", "cache_bytes = \"much\"",
                                   "listen = 80", "data = 7", "data = ", "= ="}) {
        EXPECT_FALSE(read(text)) << text;
    }
}

TEST_F(Settings, AMissingFileIsAnErrorOnlyWhenItWasAskedFor) {
    EXPECT_TRUE(read_configuration("/nonexistent/regia.toml", MustExist::no));
    EXPECT_EQ(read_configuration("/nonexistent/regia.toml", MustExist::yes).error().code, ErrorCode::not_found);
}

TEST(Listen, TakesEveryFormOfAddress) {
    EXPECT_EQ(listening_on("0.0.0.0:80"), "0.0.0.0 80");
    EXPECT_EQ(listening_on(":8081"), "127.0.0.1 8081");
    EXPECT_EQ(listening_on("8082"), "127.0.0.1 8082");
    EXPECT_EQ(listening_on("[::1]:8083"), "::1 8083");
    for (const auto* const nonsense : {"", ":", "localhost", "1.2.3.4:", ":70000", ":-1", ":80x"}) {
        EXPECT_EQ(listening_on(nonsense), "refused") << nonsense;
    }
}

TEST(Location, IsPrintedWithoutThePasswordOfTheDatabase) {
    EXPECT_EQ(without_secrets("data/regia.sqlite"), "data/regia.sqlite");
    EXPECT_EQ(without_secrets("postgresql://regia:secret@db:5433/regia?password=secret"), "postgresql://db:5433/regia");
    EXPECT_EQ(without_secrets("postgresql://regia:secret@one,two:5432/regia").find("secret"), std::string::npos);
}

}  // namespace
}  // namespace regia::app
