// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/memory.hpp"

#include <gtest/gtest.h>

namespace regia::site {
namespace {

TEST(Memory, MakesAValueOnceUntilSomethingIsWritten) {
    Memory memory;
    int made = 0;
    const auto make = [&] { return ++made; };
    EXPECT_EQ(*memory.kept<int>("a", 1, make), 1);
    EXPECT_EQ(*memory.kept<int>("a", 1, make), 1);
    EXPECT_EQ(*memory.kept<int>("a", 2, make), 2) << "nobody sees what was true before a write";
    EXPECT_EQ(*memory.kept<int>("b", 2, make), 3);
}

TEST(Memory, AnswersASlowReaderWithoutForgettingWhatIsNewer) {
    Memory memory;
    EXPECT_EQ(*memory.kept<int>("a", 2, [] { return 2; }), 2);
    EXPECT_EQ(*memory.kept<int>("a", 1, [] { return 1; }), 1);
    EXPECT_EQ(*memory.kept<int>("a", 2, [] { return 3; }), 2);
}

TEST(Memory, TellsTypesApart) {
    Memory memory;
    EXPECT_EQ(*memory.kept<int>("a", 1, [] { return 1; }), 1);
    EXPECT_EQ(*memory.kept<std::string>("a", 1, [] { return std::string("text"); }), "text");
}

TEST(Memory, DoesNotGrowForEver) {
    Memory memory;
    int made = 0;
    for (int i = 0; i < 1000; ++i) {
        static_cast<void>(memory.kept<int>(std::to_string(i), 1, [&] { return ++made; }));
    }
    static_cast<void>(memory.kept<int>("0", 1, [&] { return ++made; }));
    EXPECT_EQ(made, 1001) << "what nobody asked for lately was let go";
}

}  // namespace
}  // namespace regia::site
