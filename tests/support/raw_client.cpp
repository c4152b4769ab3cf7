// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/raw_client.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace regia::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

[[noreturn]] void fail(const char* doing) { throw std::system_error(errno, std::generic_category(), doing); }

}  // namespace

std::vector<int> Heard::statuses() const {
    static constexpr std::string_view start = "HTTP/1.1 ";
    std::vector<int> found;
    for (auto at = bytes.find(start); at != std::string::npos; at = bytes.find(start, at + 1)) {
        found.push_back(std::atoi(bytes.c_str() + at + start.size()));
    }
    return found;
}

RawClient::RawClient(unsigned short port) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket < 0 || connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        fail("connect");
    }
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

RawClient::~RawClient() { close(m_socket); }

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::send_slowly(std::string_view bytes, milliseconds pause) {
    for (const char& byte : bytes) {
        if (readable(pause) || !send({&byte, 1})) {  // readable: an answer, or the end
            return false;
        }
    }
    return true;
}

bool RawClient::readable(milliseconds at_most) const {
    pollfd wanted{m_socket, POLLIN, 0};
    return poll(&wanted, 1, static_cast<int>(std::max<milliseconds::rep>(at_most.count(), 0))) > 0;
}

Heard RawClient::listen(milliseconds at_most, std::size_t answers) {
    Heard heard;
    std::array<char, 16 * 1024> piece;
    const auto deadline = steady_clock::now() + at_most;
    while (answers == 0 || heard.statuses().size() < answers) {
        if (!readable(std::chrono::ceil<milliseconds>(deadline - steady_clock::now()))) {
            return heard;
        }
        const auto size = recv(m_socket, piece.data(), piece.size(), 0);
        if (size <= 0) {  // an orderly end, or a reset
            heard.closed = true;
            return heard;
        }
        heard.bytes.append(piece.data(), static_cast<std::size_t>(size));
    }
    return heard;
}

}  // namespace regia::test
