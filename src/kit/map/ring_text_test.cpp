// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/map/ring_text.hpp"

#include <gtest/gtest.h>

namespace regia::map {
namespace {

const Ring triangle{{-12020000, 3850000}, {-12095000, 4070000}, {-12645300, 4325200}, {-12020000, 3850000}};

TEST(RingText, IsTheEncodedPolylineFormat) {
    EXPECT_EQ(encode_rings({{triangle}}), "_p~iF~ps|U_ulLnnqC_mqNvxq`@");  // the example of its specification
}

TEST(RingText, ComesBackAsItWent) {
    const Ring corners{{-18'000'000, -9'000'000}, {18'000'000, -9'000'000}, {18'000'000, 9'000'000}, {-18'000'000, -9'000'000}};
    const Rings rings{{triangle, corners}, {corners}};
    const auto back = decode_rings(encode_rings(rings));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, rings);
    EXPECT_EQ(encode_rings({}), "");
    EXPECT_EQ(decode_rings("").value(), Rings{});
}

TEST(RingText, DamagedInTheStoreIsAnErrorAndNoMap) {
    const auto good = encode_rings({{triangle}});
    for (const auto& bad : {good.substr(0, good.size() - 1), good.substr(0, 10), good + ",", good + ";", ";" + good, good + " ",
                            good + "\x7f", std::string("~~~~~~~~~~~~"), std::string(40, '~'), good + "\xC3\xA8"}) {
        const auto rings = decode_rings(bad);
        ASSERT_FALSE(rings) << bad;
        EXPECT_EQ(rings.error().code, ErrorCode::internal);
    }
}

}  // namespace
}  // namespace regia::map
