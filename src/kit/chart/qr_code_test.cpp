// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/qr_code.hpp"

#include <gtest/gtest.h>

namespace regia::chart {
namespace {

TEST(QrCode, IsASquareOfItsOwnSizeWithAName) {
    const auto code = qr_code("otpauth://totp/Regia:a@b.example?secret=ABC", "Key \"K\"");
    ASSERT_TRUE(code.ok());
    EXPECT_NE(code->text().find("viewBox=\"0 0 41 41\""), std::string_view::npos) << code->text().substr(0, 120);
    EXPECT_NE(code->text().find("aria-label=\"Key &quot;K&quot;\""), std::string_view::npos);
    EXPECT_NE(code->text().find("M4 4h7v1h-7z"), std::string_view::npos) << "the upper edge of the first finder pattern";
}

TEST(QrCode, RefusesWhatNoPictureHolds) {
    const auto code = qr_code(std::string(5'000, 'x'), "Key");
    ASSERT_FALSE(code.ok());
    EXPECT_EQ(code.error().code, ErrorCode::invalid);
}

}  // namespace
}  // namespace regia::chart
