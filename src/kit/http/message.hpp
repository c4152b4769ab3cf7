// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/result.hpp"
#include "kit/files/spool.hpp"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia::http {

enum class Method { get, head, post };

/// Names and values in the order they came.
using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The part of an address after the host, percent signs resolved, known to be UTF-8 without NUL.
struct Target {
    std::string path;  ///< begins with '/'
    Pairs query;
};

/// A request whose framing has been checked. Nothing in it is trusted beyond that.
struct Request {
    Method method = Method::get;
    Target target;
    std::string raw_target;  ///< as it was sent: the key of the page cache
    Pairs headers;           ///< names in lower case
    std::string body;
    std::shared_ptr<const files::Spool> upload = {};  ///< instead of a body: a form with files in it (multipart.hpp)
    std::string client;                               ///< address of the peer
    std::string id;                                   ///< for the log, and for the person who reports an error

    /// The value of a header (name in lower case), or "".
    [[nodiscard]] std::string_view header(std::string_view name) const;

    /// The values of a header that may stand more than once, joined by ", " (RFC 9110, 5.3).
    [[nodiscard]] std::string headers_joined(std::string_view name) const;

    /// The first value of a query parameter, or "".
    [[nodiscard]] std::string_view parameter(std::string_view name) const;

    /// Whether the client takes this content coding ("br").
    [[nodiscard]] bool accepts_encoding(std::string_view coding) const;
};

/// Bytes that several answers may share: a cached page, a file inside the program. In pieces, because joining the head, the content and
/// the foot of a page would copy all of it.
class Body {
public:
    static constexpr std::size_t pieces_max = 5;
    using Pieces = std::array<std::string_view, pieces_max>;

    Body() = default;
    Body(std::string bytes) {  // NOLINT: it is the body
        auto owner = std::make_shared<const std::string>(std::move(bytes));
        const std::string_view view = *owner;
        then(std::move(owner), view);
    }
    /// Bytes that outlive the server.
    static Body permanent(std::string_view bytes) { return Body{}.then(nullptr, bytes); }

    /// Adds a piece, the `pieces_max`th at most; `bytes` live as long as `owner`.
    Body& then(std::shared_ptr<const void> owner, std::string_view bytes) {
        m_owners.at(m_count) = std::move(owner);
        m_pieces.at(m_count) = bytes;
        ++m_count;
        return *this;
    }

    /// Those behind the last one are empty.
    [[nodiscard]] const Pieces& pieces() const { return m_pieces; }
    [[nodiscard]] std::size_t size() const;
    /// Keeps `size` bytes from `from` on.
    void narrow(std::size_t from, std::size_t size);

private:
    std::array<std::shared_ptr<const void>, pieces_max> m_owners;
    Pieces m_pieces;
    std::size_t m_count = 0;
};

struct Response {
    unsigned status = 200;
    std::string content_type = "text/html; charset=utf-8";
    Pairs headers;
    std::string_view fixed_headers;  ///< whole lines, each with its end, that outlive the server
    Body body;

    Response& with(std::string name, std::string value) {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
};

[[nodiscard]] std::string_view reason(unsigned status);

/// The HTTP status of each of the six errors.
[[nodiscard]] unsigned status_of(ErrorCode code);

[[nodiscard]] Response redirect(std::string address, unsigned status = 303);

/// Whether the client holds what carries `etag` already: If-None-Match compared weakly (RFC 9110, 13.1.2), because a proxy that
/// compresses an answer makes its tag a weak one. "*" is held by nobody: it asks whether there is anything at all, which is not known yet.
[[nodiscard]] bool is_held(const Request& request, std::string_view etag);

/// Answers 304 when the client holds what carries `etag`, which is set on the answer.
[[nodiscard]] Response conditional(const Request& request, Response response, const std::string& etag);

/// Answers the part that `Range: bytes=…` asks for (one range; RFC 9110, 14), 416 when there is no such part.
[[nodiscard]] Response ranged(const Request& request, Response response);

}  // namespace regia::http
