// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace regia::test {

/// What came back over a connection.
struct Heard {
    std::string bytes;
    bool closed = false;  ///< by the server; false when we stopped listening first

    /// The status of each answer, in order. (Bodies of the tests never hold "HTTP/1.1 ".)
    [[nodiscard]] std::vector<int> statuses() const;
};

/// A connection to 127.0.0.1 that sends whatever bytes it is told to, right or wrong. Only Linux sockets, no HTTP: it must not
/// share a mistake with the server.
class RawClient {
public:
    explicit RawClient(unsigned short port);
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    ~RawClient();

    /// Answers false when the server has closed before everything was sent.
    bool send(std::string_view bytes);

    /// One byte at a time, until the server closes or everything is sent.
    bool send_slowly(std::string_view bytes, std::chrono::milliseconds pause);

    /// Listens until the server closes, `answers` answers have begun (0: any number), or the time is over.
    [[nodiscard]] Heard listen(std::chrono::milliseconds at_most, std::size_t answers = 0);

private:
    [[nodiscard]] bool readable(std::chrono::milliseconds at_most) const;

    int m_socket;
};

}  // namespace regia::test
