// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/text_tools.hpp"
#include "kit/http/framing.hpp"
#include "kit/http/message.hpp"
#include "kit/http/target.hpp"
#include "kit/http/wire.hpp"

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/file_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

/// What Beast reads, in our words. Part of server.cpp: nobody else includes it, because Beast is heavy.
namespace regia::http {

namespace beast = boost::beast;

using Parser = beast::http::request_parser<beast::http::string_body>;
using UploadParser = beast::http::request_parser<beast::http::basic_file_body<beast::file_posix>>;

/// 0 when the peer is gone or too slow: there is nobody to answer.
inline unsigned status_of_reading(const boost::system::error_code& error) {
    using Fault = beast::http::error;
    const bool is_syntax = error.category() == beast::http::make_error_code(Fault::bad_method).category() &&
                           error != Fault::end_of_stream && error != Fault::partial_message;
    const bool is_full = error == boost::system::errc::no_space_on_device;
    return error == Fault::header_limit ? 431 : error == Fault::body_limit ? 413 : is_syntax ? 400 : is_full ? 507 : 0;
}

inline beast::file_posix file_of(const files::Spool& spool) {
    beast::file_posix file;
    file.native_handle(spool.duplicate());
    return file;
}

inline Pairs headers_of(const Parser& parser) {
    Pairs headers;
    for (const auto& header : parser.get()) {
        headers.emplace_back(lower({header.name_string().data(), header.name_string().size()}),
                             std::string(header.value().data(), header.value().size()));
    }
    return headers;
}

/// Fills the request from its head; the status of the refusal when it cannot be served, 0 when it can.
inline unsigned read_head(const Parser& parser, Request& request) {
    request.headers = headers_of(parser);
    if (const auto refusal = refuse_framing(request.headers, parser.get().version() == 10)) {
        return refusal;
    }
    const auto method = method_of({parser.get().method_string().data(), parser.get().method_string().size()});
    if (!method) {
        return 501;
    }
    const auto target = parser.get().target();
    if (target.size() > 8 * 1024) {
        return 414;
    }
    request.method = *method;
    request.raw_target.assign(target.data(), target.size());
    auto parsed = parse_target(request.raw_target);
    if (!parsed) {
        return 400;
    }
    request.target = std::move(parsed).value();
    return 0;
}

}  // namespace regia::http
