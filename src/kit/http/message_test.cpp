// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/message.hpp"

#include <gtest/gtest.h>

namespace regia::http {
namespace {

std::string joined(const Body& body) {
    std::string all;
    for (const auto piece : body.pieces()) {
        all += piece;
    }
    return all;
}

Body alphabet() { return Body::permanent("abc").then(nullptr, "defg").then(nullptr, "hi"); }

TEST(Body, IsAsLongAsItsPieces) {
    EXPECT_EQ(alphabet().size(), 9U);
    EXPECT_EQ(Body{}.size(), 0U);
}

TEST(Body, APartOfItIsTheSameBytesWhereverThePiecesMeet) {
    const std::string whole = "abcdefghi";
    for (std::size_t from = 0; from <= whole.size(); ++from) {
        for (std::size_t size = 0; from + size <= whole.size(); ++size) {
            auto part = alphabet();
            part.narrow(from, size);
            EXPECT_EQ(joined(part), whole.substr(from, size)) << from << "+" << size;
        }
    }
}

}  // namespace
}  // namespace regia::http
