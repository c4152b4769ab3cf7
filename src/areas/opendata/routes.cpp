// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/routes.hpp"

#include "areas/opendata/status_api.hpp"

#include <array>

namespace regia::opendata {

std::span<const site::Route> routes() {
    using http::Method;
    using site::everyone;
    static constexpr std::array table{
        site::Route{Method::get, "/status", everyone, status, "Whether the service answers"},
        site::Route{Method::get, "/api/v1/status", everyone, status, "Whether the service answers"},
        site::Route{Method::get, "/openapi.json", everyone, openapi_document, "The description of the interface for programs"},
    };
    return table;
}

}  // namespace regia::opendata
