// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/message.hpp"

#include "base/text_tools.hpp"

#include <algorithm>
#include <charconv>

namespace regia::http {
namespace {

std::string_view value_in(const Pairs& pairs, std::string_view name) {
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == name; });
    return found == pairs.end() ? std::string_view{} : std::string_view{found->second};
}

struct Span {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::optional<std::size_t> whole_number(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

/// "0-99", "100-", "-50" of `size` bytes.
std::optional<Span> span_of(std::string_view range, std::size_t size) {
    const auto dash = range.find('-');
    if (dash == std::string_view::npos || size == 0) {
        return std::nullopt;
    }
    const auto from = whole_number(range.substr(0, dash));
    const auto to = whole_number(range.substr(dash + 1));
    if (dash == 0) {  // the last so many bytes
        return to && *to > 0 ? std::optional{Span{size - std::min(*to, size), size - 1}} : std::nullopt;
    }
    const bool open_ended = range.size() == dash + 1;
    if (!from || *from >= size || (!open_ended && (!to || *to < *from))) {
        return std::nullopt;
    }
    return Span{*from, open_ended ? size - 1 : std::min(*to, size - 1)};
}

/// The opaque part of an entity tag: W/"7a" is "7a".
std::string_view without_weakness(std::string_view tag) { return tag.starts_with("W/") ? tag.substr(2) : tag; }

}  // namespace

std::string_view Request::header(std::string_view name) const { return value_in(headers, name); }

std::string Request::headers_joined(std::string_view name) const {
    std::string joined;
    for (const auto& [known, value] : headers) {
        if (known == name) {
            joined.append(joined.empty() ? "" : ", ").append(value);
        }
    }
    return joined;
}

std::string_view Request::parameter(std::string_view name) const { return value_in(target.query, name); }

bool Request::accepts_encoding(std::string_view coding) const {
    for (const auto offer : split(header("accept-encoding"), ',')) {
        const auto parts = split(offer, ';');
        const bool refused = parts.size() > 1 && (trimmed(parts[1]) == "q=0" || trimmed(parts[1]) == "q=0.0");
        if (trimmed(parts[0]) == coding) {
            return !refused;
        }
    }
    return false;
}

std::size_t Body::size() const {
    std::size_t size = 0;
    for (const auto& piece : m_pieces) {
        size += piece.size();
    }
    return size;
}

void Body::narrow(std::size_t from, std::size_t size) {
    for (auto& piece : m_pieces) {
        const auto skipped = std::min(from, piece.size());
        piece = piece.substr(skipped, size);
        from -= skipped;
        size -= piece.size();
    }
}

std::string_view reason(unsigned status) {
    switch (status) {
        case 200:
            return "OK";
        case 206:
            return "Partial Content";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 308:
            return "Permanent Redirect";
        case 400:
            return "Bad Request";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 414:
            return "URI Too Long";
        case 416:
            return "Range Not Satisfiable";
        case 417:
            return "Expectation Failed";
        case 422:
            return "Unprocessable Content";
        case 431:
            return "Request Header Fields Too Large";
        case 501:
            return "Not Implemented";
        case 507:
            return "Insufficient Storage";
        case 503:
            return "Service Unavailable";
        default:
            return "Internal Server Error";
    }
}

unsigned status_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::invalid:
            return 422;
        case ErrorCode::forbidden:
            return 403;
        case ErrorCode::not_found:
            return 404;
        case ErrorCode::conflict:
            return 409;
        case ErrorCode::unavailable:
            return 503;
        case ErrorCode::internal:
            break;
    }
    return 500;
}

Response redirect(std::string address, unsigned status) {
    Response response;
    response.status = status;
    response.content_type = "text/plain; charset=utf-8";
    return response.with("Location", std::move(address));
}

bool is_held(const Request& request, std::string_view etag) {
    const auto offers = split(request.header("if-none-match"), ',');
    return std::any_of(offers.begin(), offers.end(), [&](auto offer) { return without_weakness(trimmed(offer)) == etag; });
}

Response conditional(const Request& request, Response response, const std::string& etag) {
    response.with("ETag", etag);
    if (response.status == 200 && is_held(request, etag)) {
        response.status = 304;
        response.body = {};
    }
    return response;
}

Response ranged(const Request& request, Response response) {
    response.with("Accept-Ranges", "bytes");
    const auto range = request.header("range");
    if (response.status != 200 || !range.starts_with("bytes=") || range.find(',') != std::string_view::npos) {
        return response;
    }
    const auto size = response.body.size();
    const auto span = span_of(range.substr(6), size);
    if (!span) {
        response.status = 416;
        response.body = {};
        return response.with("Content-Range", "bytes */" + std::to_string(size));
    }
    response.status = 206;
    response.body.narrow(span->first, span->last - span->first + 1);
    return response.with("Content-Range",
                         "bytes " + std::to_string(span->first) + "-" + std::to_string(span->last) + "/" + std::to_string(size));
}

}  // namespace regia::http
