// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/field.hpp"
#include "base/result.hpp"
#include "kit/http/multipart.hpp"
#include "kit/site/context.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regia::site {

/// In which format a program wants a list: by the ending of the address (".csv"), else by the Accept header.
enum class Format { json, csv, xlsx, geojson };

/// A request that found its route, with the values of the pattern's `{names}`.
struct Call {
    const http::Request& request;
    std::vector<std::pair<std::string_view, std::string>> arguments;
    Format format = Format::json;
    http::Pairs fields = {};                     ///< of the form that was sent
    std::vector<http::UploadedFile> files = {};  ///< that came with it

    [[nodiscard]] std::string_view argument(std::string_view name) const;
    [[nodiscard]] std::string_view parameter(std::string_view name) const { return request.parameter(name); }

    /// The first value of a field of the form, or "".
    [[nodiscard]] std::string_view field(std::string_view name) const;

    /// Every value of a parameter that may stand more than once, empty ones left out.
    [[nodiscard]] std::vector<std::string_view> parameters(std::string_view name) const;
};

using Handler = Result<http::Response> (*)(const Context&, const Call&);

/// One line of an area's table.
struct Route {
    http::Method method;
    std::string_view pattern;  ///< "/plans/{slug}/nodes/{code}"
    Permission permission;     ///< each route names one; there is no default
    Handler handler;
    std::string_view summary;  ///< one English sentence: the site map and the description for programs print it

    /// For addresses that programs read: what the answer is made of, whether it is a list of it, and the parameters it takes
    /// besides the ones in the pattern ("plan, q"), so that the description for programs (/openapi.json) is made from this table.
    const Description& (*noun)() = nullptr;
    bool is_list = false;
    std::string_view parameters = {};

    bool takes_files = false;  ///< the form that is sent here may have files in it
};

/// The same route for forms with files.
[[nodiscard]] constexpr Route with_files(Route route) {
    route.takes_files = true;
    return route;
}

/// Finds the route of a path. "{name}" takes one segment.
class Router {
public:
    void add(std::span<const Route> routes);

    struct Match {
        const Route* route = nullptr;
        std::string allowed;  ///< the methods that this path is known for, when it is not known for this one: "GET, HEAD"
        std::vector<std::pair<std::string_view, std::string>> arguments;
    };
    [[nodiscard]] Match find(http::Method method, std::string_view path) const;

    [[nodiscard]] const std::vector<Route>& routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    std::vector<std::vector<std::string_view>> m_patterns;  // of the routes, in parts
};

}  // namespace regia::site
