// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/http/message.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace regia::http {

/// Every bound that a stranger can run into.
struct Limits {
    std::size_t header_bytes_max = 64 * 1024;            ///< beyond: 431
    std::size_t body_bytes_max = 8 * 1024 * 1024;        ///< beyond: 413, before the body is read where its length was said
    std::uint64_t upload_bytes_max = 256 * 1024 * 1024;  ///< of a form with files, from who may send one
    std::chrono::seconds upload_time_max{15 * 60};
    std::size_t uploads_max = 16;               ///< at once; beyond: 503
    std::chrono::seconds request_time_max{15};  ///< a whole request must be there by then, however slowly it drips: closed
    std::chrono::seconds idle_time_max{15};     ///< a kept connection without a request: closed
    std::chrono::seconds write_time_max{60};
    std::size_t connections_max = 20'000;  ///< beyond: closed at once
    std::size_t waiting_max = 512;         ///< requests waiting for a worker; beyond: 503
};

struct Options {
    std::string address = "127.0.0.1";
    unsigned short port = 0;  ///< 0: any free one, see Server::port
    unsigned io_threads = 2;
    unsigned workers = 4;
    Limits limits;
    std::vector<std::string> trusted_proxies = {};  ///< addresses whose X-Forwarded-For is believed
    bool log_requests = true;
};

/// What the server is for.
struct Application {
    /// Answers a request; runs on a worker and may take its time. Must not throw.
    std::function<Response(const Request&)> answer;

    /// Answers from memory or not at all; runs on the I/O thread and must never wait.
    std::function<std::optional<Response>(const Request&)> answer_at_once;

    /// Why no form with files is taken from this sender at this address, said from the head alone, before a byte of it is kept; runs on a
    /// worker. None: it is taken. Where there is no such function, nobody sends files.
    std::function<std::optional<Response>(const Request&)> refuse_upload = {};
};

/// An HTTP/1.1 server: connections on a few I/O threads, the application on a fixed pool of workers. Boost.Beast stays in server.cpp.
class Server {
public:
    Server(Options options, Application application);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Binds and begins to serve in the background. `unavailable` when the address is taken.
    Status start();

    [[nodiscard]] unsigned short port() const;

    /// Takes no new connection, closes idle ones, lets requests in flight finish (10 s at most).
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace regia::http
