// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/route.hpp"

#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::site {
namespace {

/// Whether the path fits the pattern; the values of its names go into `arguments`.
bool fits(const std::vector<std::string_view>& wanted, const std::vector<std::string_view>& given,
          std::vector<std::pair<std::string_view, std::string>>& arguments) {
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

std::string_view Call::argument(std::string_view name) const {
    for (const auto& [known, value] : arguments) {
        if (known == name) {
            return value;
        }
    }
    return {};
}

std::string_view Call::field(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string_view{} : std::string_view{found->second};
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

void Router::add(std::span<const Route> routes) {
    for (const auto& route : routes) {
        m_routes.push_back(route);
        m_patterns.push_back(split(route.pattern, '/'));
    }
}

Router::Match Router::find(http::Method method, std::string_view path) const {
    Match match;
    const auto reading = method == http::Method::head ? http::Method::get : method;
    const auto given = split(path, '/');
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        if (!fits(m_patterns[i], given, match.arguments)) {
            continue;
        }
        const auto& route = m_routes[i];
        if (route.method == reading) {
            match.route = &route;
            return match;
        }
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method == http::Method::post ? "POST" : "GET, HEAD");
    }
    return match;
}

}  // namespace regia::site
