// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/client_address.hpp"

#include "kit/http/rate_limits.hpp"

#include <gtest/gtest.h>

namespace regia::http {
namespace {

TEST(ClientAddress, NobodyGivesHimselfAnotherAddressByAHeader) {
    EXPECT_EQ(client_behind("192.0.2.7", "198.51.100.1", {}), "192.0.2.7");
    EXPECT_EQ(client_behind("192.0.2.7", "198.51.100.1", {"127.0.0.1"}), "192.0.2.7");
    EXPECT_EQ(client_behind("127.0.0.1", "203.0.113.9, 198.51.100.1", {"127.0.0.1"}), "198.51.100.1")
        << "the first one was said by the visitor";
}

TEST(ClientAddress, LooksThroughEveryTrustedProxy) {
    EXPECT_EQ(client_behind("::1", "198.51.100.1, 10.0.0.2", {"::1", "10.0.0.2"}), "198.51.100.1");
    EXPECT_EQ(client_behind("::ffff:127.0.0.1", "198.51.100.1", {"127.0.0.1"}), "198.51.100.1");
    EXPECT_EQ(client_behind("127.0.0.1", "", {"127.0.0.1"}), "127.0.0.1");
    EXPECT_EQ(client_behind("127.0.0.1", "198.51.100.1, unknown", {"127.0.0.1"}), "127.0.0.1");
}

TEST(ClientAddress, OneNetworkIsOneVisitor) {
    EXPECT_EQ(visitor_of("2001:db8:1:2:3:4:5:6"), visitor_of("2001:db8:1:2:ffff::1"));
    EXPECT_NE(visitor_of("2001:db8:1:2::1"), visitor_of("2001:db8:1:3::1"));
    EXPECT_EQ(visitor_of("::ffff:192.0.2.7"), visitor_of("192.0.2.7"));
    EXPECT_NE(visitor_of("192.0.2.7"), visitor_of("192.0.2.8"));
}

TEST(RateLimits, StopAfterSoManyAndForgetAfterAWhile) {
    RateLimits limits;
    const Rate rate{2, std::chrono::seconds(60)};
    const auto now = std::chrono::steady_clock::now();
    limits.note("sign-in", "192.0.2.7", rate, now);
    EXPECT_TRUE(limits.check("sign-in", "192.0.2.7", rate, now).ok());
    limits.note("sign-in", "192.0.2.7", rate, now);
    const auto third = limits.check("sign-in", "192.0.2.7", rate, now);
    ASSERT_FALSE(third.ok());
    EXPECT_EQ(third.error().code, ErrorCode::unavailable);
    EXPECT_TRUE(limits.check("sign-in", "192.0.2.8", rate, now).ok()) << "others go on";
    EXPECT_TRUE(limits.check("link", "192.0.2.7", rate, now).ok()) << "so do other things";
    EXPECT_TRUE(limits.check("sign-in", "192.0.2.7", rate, now + rate.time).ok());
}

}  // namespace
}  // namespace regia::http
