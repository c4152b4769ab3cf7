// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/origin.hpp"

namespace regia::http {

Status check_origin(const Request& request) {
    const auto fetched_from = request.header("sec-fetch-site");
    const auto origin = request.header("origin");
    const auto scheme = origin.find("://");
    const bool same = fetched_from.empty() ? scheme != std::string_view::npos && origin.substr(scheme + 3) == request.header("host")
                                           : fetched_from == "same-origin";
    if (!same) {
        return forbidden("This form was sent by another site, and nothing was done. Open the page on this site and send it from there.");
    }
    return Done{};
}

}  // namespace regia::http
