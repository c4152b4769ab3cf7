// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/route.hpp"

#include "base/text_tools.hpp"

namespace regia::site {
namespace {

/// Whether the path fits the pattern; the values of its names go into `arguments`.
bool fits(std::string_view pattern, std::string_view path, std::vector<std::pair<std::string_view, std::string>>& arguments) {
    const auto wanted = split(pattern, '/');
    const auto given = split(path, '/');
    if (wanted.size() != given.size()) {
        return false;
    }
    arguments.clear();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].starts_with('{')) {
            if (given[i].empty()) {
                return false;
            }
            arguments.emplace_back(wanted[i].substr(1, wanted[i].size() - 2), std::string(given[i]));
        } else if (wanted[i] != given[i]) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::string_view name_of(Permission) { return "everyone"; }

std::string_view Call::argument(std::string_view name) const {
    for (const auto& [known, value] : arguments) {
        if (known == name) {
            return value;
        }
    }
    return {};
}

std::vector<std::string_view> Call::parameters(std::string_view name) const {
    std::vector<std::string_view> values;
    for (const auto& [known, value] : request.target.query) {
        if (known == name && !value.empty()) {
            values.emplace_back(value);
        }
    }
    return values;
}

void Router::add(std::span<const Route> routes) { m_routes.insert(m_routes.end(), routes.begin(), routes.end()); }

Router::Match Router::find(http::Method method, std::string_view path) const {
    Match match;
    const auto reading = method == http::Method::head ? http::Method::get : method;
    for (const auto& route : m_routes) {
        if (!fits(route.pattern, path, match.arguments)) {
            continue;
        }
        if (route.method == reading) {
            match.route = &route;
            return match;
        }
        match.other_method = true;
    }
    return match;
}

}  // namespace regia::site
