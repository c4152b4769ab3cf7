// SPDX-License-Identifier: AGPL-3.0-or-later
// A reader who comes back to a page that has not changed.
#include "support/demo_server.hpp"
#include "support/http_client.hpp"

#include <gtest/gtest.h>

namespace {

using regia::test::ask;

constexpr auto engine = regia::db::Engine::sqlite;

int status_when_holding(const std::string& target, const std::string& tag) {
    return ask(regia::test::demo_server_port(engine), "GET", target, {"If-None-Match: " + tag}).status;
}

std::string tag_of(const std::string& target) {
    return std::string(ask(regia::test::demo_server_port(engine), "GET", target).header("ETag"));
}

TEST(ReturningReader, IsToldThatNothingChanged) {
    for (const std::string target : {"/plans", "/en/plans?a=1", "/api/v1/plans", "/api/v1/plans.csv"}) {
        const auto tag = tag_of(target);
        ASSERT_FALSE(tag.empty()) << target;
        EXPECT_EQ(status_when_holding(target, tag), 304) << target;
        EXPECT_EQ(status_when_holding(target, "\"another\", " + tag), 304) << target;
    }
}

TEST(ReturningReader, BehindAProxyThatCompressesIsToldToo) {
    EXPECT_EQ(status_when_holding("/plans", "W/" + tag_of("/plans")), 304) << "nginx makes the tag of a compressed page a weak one";
}

TEST(ReturningReader, GetsThePageWhenItHoldsAnother) {
    EXPECT_EQ(status_when_holding("/plans", tag_of("/en/plans")), 200);
    EXPECT_EQ(status_when_holding("/plans", "\"nonsense"), 200);
    EXPECT_EQ(status_when_holding("/plans", ",,W/,"), 200);
}

TEST(ReturningReader, GetsWhatIsNotThereAsNotThereWhateverItHolds) {
    EXPECT_EQ(status_when_holding("/nowhere", "*"), 404);
    EXPECT_EQ(status_when_holding("/assets/nothing.css", "*"), 404);
}

TEST(ReturningReader, KeepsNothingOfTheStatus) { EXPECT_EQ(status_when_holding("/status", "*"), 200); }

}  // namespace
