// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/problem.hpp"

#include <boost/json.hpp>

namespace regia::site {

http::Response problem(const Error& error, std::string_view instance) {
    const auto status = http::status_of(error.code);
    http::Response response;
    response.status = status;
    response.content_type = "application/problem+json";
    response.body = http::Body(boost::json::serialize(boost::json::object{{"type", "about:blank"},
                                                                          {"title", http::reason(status)},
                                                                          {"status", status},
                                                                          {"detail", error.text()},
                                                                          {"instance", instance}}));
    if (status == 503) {
        response.with("Retry-After", "2");
    }
    return response;
}

}  // namespace regia::site
