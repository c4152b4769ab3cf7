// SPDX-License-Identifier: AGPL-3.0-or-later
// What strangers do to a server, and what must come back. Limits are short here so that all of it takes seconds.
#include "kit/http/server.hpp"
#include "support/raw_client.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <sys/resource.h>
#include <thread>

namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;
using regia::http::Request;
using regia::http::Response;
using regia::http::Server;
using regia::test::RawClient;
using std::chrono::steady_clock;

const std::string good_request = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";
const std::string post_head = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";

Response answer(const Request& request) {
    if (request.target.path == "/slow") {
        std::this_thread::sleep_for(500ms);
    }
    Response response;
    response.content_type = "text/plain";
    response.body = request.method == regia::http::Method::post ? request.body : request.target.path;
    return response;
}

std::unique_ptr<Server> started_server(std::chrono::seconds idle_time_max = 1s) {
    regia::http::Options options;
    options.limits.header_bytes_max = 16 * 1024;
    options.limits.body_bytes_max = 1024 * 1024;
    options.limits.request_time_max = 1s;
    options.limits.idle_time_max = idle_time_max;
    options.log_requests = false;
    auto server = std::make_unique<Server>(options, regia::http::Application{answer, [](const Request&) { return std::nullopt; }});
    EXPECT_TRUE(server->start().ok());
    return server;
}

std::string headers(int number) {
    std::string text;
    for (int i = 0; i < number; ++i) {
        text += "X-" + std::to_string(i) + ": " + std::to_string(i) + "\r\n";
    }
    return text;
}

// ------------------------------------------------------------------------------------------------ one message, one answer

struct Abuse {
    std::string name;
    std::string sent;
    std::vector<int> statuses;
    bool closes = true;  ///< after a refusal nobody knows where the next request begins
};

void PrintTo(const Abuse& abuse, std::ostream* out) { *out << abuse.name; }

class HttpAbuse : public testing::TestWithParam<Abuse> {};

TEST_P(HttpAbuse, IsAnswered) {
    const auto server = started_server();
    RawClient client(server->port());
    client.send(GetParam().sent);
    const auto heard = client.listen(5s, GetParam().closes ? 0 : GetParam().statuses.size());
    EXPECT_EQ(heard.statuses(), GetParam().statuses) << heard.bytes.substr(0, 300);
    EXPECT_EQ(heard.closed, GetParam().closes);

    RawClient another(server->port());
    another.send(good_request);
    EXPECT_EQ(another.listen(5s, 1).statuses(), std::vector{200}) << "the server no longer answers others";
}

const std::vector<Abuse> abuses{
    {"Nothing", good_request, {200}, false},
    {"BodyOf20Megabytes", post_head + "Content-Length: 20971520\r\n\r\n" + std::string(20 * 1024 * 1024, 'x'), {413}},
    {"LengthOfATerabyte", post_head + "Content-Length: 1000000000000\r\n\r\n", {413}},
    {"FilesThatNobodyTakes",
     post_head + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 20971520\r\n\r\n" + std::string(20 * 1024 * 1024, 'x'),
     {413}},
    {"LengthBeyond64Bits", post_head + "Content-Length: 99999999999999999999\r\n\r\n", {400}},
    {"ChunksOf2Megabytes",
     post_head + "Transfer-Encoding: chunked\r\n\r\n200000\r\n" + std::string(0x200000, 'x') + "\r\n0\r\n\r\n",
     {413}},
    {"HeaderOf100Kilobytes", "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + std::string(100 * 1024, 'x') + "\r\n\r\n", {431}},
    {"Headers2000", "GET / HTTP/1.1\r\nHost: localhost\r\n" + headers(2000) + "\r\n", {431}},
    {"TargetOf10Kilobytes", "GET /" + std::string(10 * 1024, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", {414}},
    {"TwoLengths", post_head + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde", {400}},
    {"TwoEqualLengths", post_head + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", {400}},
    {"LengthAndChunks", post_head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}},
    {"ChunksAndLength", post_head + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", {400}},
    {"UnknownTransferEncoding", post_head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", {400}},
    {"TwoTransferEncodings", post_head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", {400}},
    {"ChunksWithHttp10", "POST /echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}},
    {"ChunkSizeOfNonsense", post_head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n", {400}},
    {"ChunkSizeNegative", post_head + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n", {400}},
    {"NegativeLength", post_head + "Content-Length: -1\r\n\r\n", {400}},
    {"LengthWithPlus", post_head + "Content-Length: +3\r\n\r\nabc", {400}},
    {"HttpVersion37", "GET / HTTP/3.7\r\nHost: localhost\r\n\r\n", {400}},
    {"BareLineFeeds", "GET / HTTP/1.1\nHost: localhost\n\n", {400}},
    {"NulInHeader", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n"s, {400}},
    {"SpaceBeforeColon", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", {400}},
    {"FoldedHeader", "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\r\n chunked\r\nContent-Length: 3\r\n\r\nabc", {400}},
    {"NoHost", "GET / HTTP/1.1\r\n\r\n", {400}},
    {"TwoHosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {400}},
    {"TargetWithNul", "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}},
    {"TargetClimbsOut", "GET /../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}},
    {"TargetOfAProxy", "GET http://elsewhere/ HTTP/1.1\r\nHost: localhost\r\n\r\n", {400}},
    {"UnknownMethod", "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", {501}},
    {"ConnectMethod", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n", {501}},
    {"TlsGreeting", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"s + std::string(200, 'x') + "\r\n\r\n", {400}},
    {"ThreePipelined", good_request + good_request + good_request, {200, 200, 200}, false},
    {"PostAndPipelined", post_head + "Content-Length: 3\r\n\r\nabc" + good_request, {200, 200}, false},
};

INSTANTIATE_TEST_SUITE_P(Row, HttpAbuse, testing::ValuesIn(abuses), [](const auto& row) { return row.param.name; });

// ------------------------------------------------------------------------------------------------ slow and silent ones

/// How long the server puts up with it.
template <class Behave>
std::chrono::duration<double> patience(Behave behave) {
    const auto server = started_server();
    RawClient client(server->port());
    const auto began = steady_clock::now();
    behave(client);
    EXPECT_TRUE(client.listen(6s).closed);
    return steady_clock::now() - began;
}

TEST(HttpPatience, EndsWithASilentConnection) {
    EXPECT_LT(patience([](RawClient&) {}), 3s);
}

TEST(HttpPatience, EndsWithAnIdleConnectionAfterARequest) {
    EXPECT_LT(patience([](RawClient& client) {
                  client.send(good_request);
                  EXPECT_EQ(client.listen(5s, 1).statuses(), std::vector{200});
              }),
              3s);
}

TEST(HttpPatience, EndsWithASlowHeader) {
    EXPECT_LT(patience([](RawClient& client) { EXPECT_FALSE(client.send_slowly(good_request, 150ms)); }), 3s);
}

TEST(HttpPatience, EndsWithASlowBody) {
    EXPECT_LT(patience([](RawClient& client) {
                  client.send(post_head + "Content-Length: 100\r\n\r\n");
                  EXPECT_FALSE(client.send_slowly(std::string(100, 'x'), 150ms));
              }),
              3s);
}

TEST(HttpPatience, LastsForAnOrdinaryPace) {
    const auto server = started_server();
    RawClient client(server->port());
    client.send(post_head + "Content-Length: 4\r\n\r\n");
    client.send_slowly("abcd", 50ms);
    EXPECT_EQ(client.listen(5s, 1).statuses(), std::vector{200});
}

// ------------------------------------------------------------------------------------------------ many, and the end

TEST(HttpCrowd, ANewRequestIsServedBesideAThousandIdleConnections) {
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;  // both ends of each connection are in this process
    setrlimit(RLIMIT_NOFILE, &files);
    const auto server = started_server();
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 1000; ++i) {
        crowd.push_back(std::make_unique<RawClient>(server->port()));
    }
    RawClient client(server->port());
    client.send(good_request);
    EXPECT_EQ(client.listen(2s, 1).statuses(), std::vector{200});
}

TEST(HttpStop, FinishesTheRequestInFlight) {
    const auto server = started_server();
    RawClient client(server->port());
    client.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
    std::this_thread::sleep_for(100ms);  // it is with a worker now
    std::jthread stopping([&] { server->stop(); });
    const auto heard = client.listen(5s);
    EXPECT_EQ(heard.statuses(), std::vector{200});
    EXPECT_TRUE(heard.bytes.ends_with("\r\n\r\n/slow")) << heard.bytes;
    EXPECT_NE(heard.bytes.find("Connection: close"), std::string::npos) << heard.bytes;
}

TEST(HttpStop, DoesNotWaitForIdleConnections) {
    const auto server = started_server(15s);
    RawClient client(server->port());
    client.send(good_request);
    EXPECT_EQ(client.listen(5s, 1).statuses(), std::vector{200});
    const auto began = steady_clock::now();
    server->stop();
    EXPECT_LT(steady_clock::now() - began, 5s);  // a second goes by when the answer has only just gone out
    EXPECT_TRUE(client.listen(1s).closed);
}

TEST(HttpStop, TakesNoNewConnection) {
    const auto server = started_server();
    const auto port = server->port();
    server->stop();
    EXPECT_THROW(RawClient{port}, std::system_error);
}

}  // namespace
