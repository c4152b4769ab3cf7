// SPDX-License-Identifier: AGPL-3.0-or-later
// The scripts of this folder are only worth something if their runner sees what is wrong.
#include "kit/http/server.hpp"
#include "support/http_script.hpp"
#include "support/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace {

using regia::http::Request;
using regia::http::Response;

/// "/list" is JSON, everything else a page that links to "/list" as its next.
Response answer(const Request& request) {
    Response response;
    if (request.target.path == "/list") {
        response.content_type = "application/json";
        response.body = std::string(R"({"items":[{"slug":"a","area":1.5},{"slug":"b"}],"total":2})");
    } else {
        response.body = "<p>Accept: " + std::string(request.header("accept")) + R"(</p><a rel="next" href="/list?a=1&amp;b=2">Next</a>)";
    }
    return response;
}

/// The lines at which a script fails.
std::vector<int> failures(const std::string& script) {
    regia::http::Options options;
    options.log_requests = false;
    regia::http::Server server(options, {answer, [](const Request&) { return std::nullopt; }});
    EXPECT_TRUE(server.start().ok());
    const regia::test::TemporaryFolder folder;
    std::ofstream(folder.path() / "a.test") << script;
    std::vector<int> lines;
    regia::test::HttpScript(server.port(), [&](int line, const std::string&) { lines.push_back(line); }).run(folder.path() / "a.test");
    return lines;
}

TEST(HttpScriptRunner, IsContentWithWhatIsRight) {
    EXPECT_EQ(failures("# a page\nGET /\nheader Accept: text/csv\nstatus 200\nheader content-type: text/html\nsee \"text/csv\"\n"
                       "see-not \"nothing\"\n\nfollow next\nstatus 200\njson items.1.slug = \"b\"\njson items count 2\n"
                       "json items.0.area = 1.5\njson total = 2\n\nHEAD /\nstatus 200\nsee-not \"Next\"\n"),
              std::vector<int>{});
}

TEST(HttpScriptRunner, NamesTheLineOfWhatIsWrong) {
    EXPECT_EQ(failures("GET /\nstatus 404\nsee \"nothing\"\nsee-not \"Next\"\nheader X-None: a\nheader Content-Type: text/csv\n"),
              (std::vector{2, 3, 4, 5, 6}));
    EXPECT_EQ(failures("GET /list\nstatus 200\njson items.2.slug = \"c\"\njson items count 3\njson total = \"2\"\njson total count 1\n"),
              (std::vector{3, 4, 5, 6}));
    EXPECT_EQ(failures("GET /list\nstatus 200\nfollow next\n"), std::vector{3});
}

TEST(HttpScriptRunner, RefusesWhatItDoesNotUnderstand) {
    EXPECT_EQ(failures("PUT /\nGET /\nsee \"early\"\nstatus 200\nsee unquoted\njson total\nGET /never-sent\n"),
              (std::vector{1, 3, 5, 6, 7}));
}

}  // namespace
