// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/demo_server.hpp"
#include "support/http_script_test.hpp"

#include <gtest/gtest.h>

#include <cstdio>

namespace {

/// A line for each suite, so that somebody who watches sees the tests move on.
class Progress : public testing::EmptyTestEventListener {
    void OnTestProgramStart(const testing::UnitTest& program) override { m_suites = program.test_suite_to_run_count(); }

    void OnTestSuiteStart(const testing::TestSuite& suite) override {
        std::printf("[%d/%d] %s (%d)\n", ++m_suite, m_suites, suite.name(), suite.test_to_run_count());
        std::fflush(stdout);
    }

    int m_suite = 0;
    int m_suites = 0;
};

/// The last line, in the form that tools/test_all.sh adds up.
void print_sum(const testing::UnitTest& program) {
    std::printf("%d passed, %d failed", program.successful_test_count(), program.failed_test_count());
    if (program.skipped_test_count() > 0) {
        std::printf(", %d skipped", program.skipped_test_count());
    }
    std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    regia::test::register_http_scripts();
    auto& program = *testing::UnitTest::GetInstance();
    program.listeners().Append(new Progress);
    const int result = RUN_ALL_TESTS();
    regia::test::end_demo_servers();
    print_sum(program);
    return result;
}
