// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/golden.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace regia::test {
namespace {

bool is_to_be_written() {
    const char* wish = std::getenv("REGIA_GOLDEN");
    return wish != nullptr && std::string_view(wish) == "write";
}

}  // namespace

void expect_golden(const std::string& path, std::string_view text) {
    const auto file = std::filesystem::path(REGIA_SOURCE_DIR) / path;
    if (is_to_be_written()) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return;
    }
    std::ifstream in(file, std::ios::binary);
    std::ostringstream reviewed;
    reviewed << in.rdbuf();
    EXPECT_EQ(reviewed.str(), text) << path << " differs. If the new text is right: make golden, and review the difference.";
}

}  // namespace regia::test
