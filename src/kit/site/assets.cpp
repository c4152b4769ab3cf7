// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/assets.hpp"

#include <boost/json.hpp>

#include <array>
#include <utility>

namespace regia::site {
namespace {

constexpr std::string_view folder = "/assets/";

std::string_view content_type_of(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> types{{{".css", "text/css; charset=utf-8"},
                                                                                  {".js", "text/javascript; charset=utf-8"},
                                                                                  {".svg", "image/svg+xml"},
                                                                                  {".woff2", "font/woff2"},
                                                                                  {".png", "image/png"},
                                                                                  {".json", "application/json"},
                                                                                  {".txt", "text/plain; charset=utf-8"}}};
    for (const auto& [ending, type] : types) {
        if (name.ends_with(ending)) {
            return type;
        }
    }
    return "application/octet-stream";
}

}  // namespace

Assets::Assets(std::span<const files::EmbeddedFile> files) {
    for (const auto& file : files) {
        m_files.emplace(file.name(), file.content());
    }
    const auto manifest = m_files.find("manifest.json");
    if (manifest == m_files.end()) {
        return;
    }
    const auto names = boost::json::parse({manifest->second.data(), manifest->second.size()});
    for (const auto& [logical, hashed] : names.as_object()) {
        m_addresses.emplace(logical, std::string(folder) + std::string(hashed.as_string()));
    }
    m_sprites = html::url(address("sprites.svg"));
}

const std::string& Assets::address(std::string_view logical_name) const {
    static const std::string unknown = "#";
    const auto found = m_addresses.find(logical_name);
    return found == m_addresses.end() ? unknown : found->second;
}

std::optional<http::Response> Assets::answer(const http::Request& request) const {
    const std::string_view path = request.target.path;
    if (!path.starts_with(folder)) {
        return std::nullopt;
    }
    const auto name = path.substr(folder.size());
    const auto found = m_files.find(name);
    if (found == m_files.end() || name.ends_with(".br")) {
        return std::nullopt;
    }
    http::Response response;
    response.content_type = content_type_of(name);
    response.with("Cache-Control", "public, max-age=31536000, immutable").with("Vary", "Accept-Encoding");
    response.with("X-Content-Type-Options", "nosniff");
    const auto compressed = m_files.find(std::string(name) + ".br");
    const bool whole = request.header("range").empty();
    if (compressed != m_files.end() && whole && request.accepts_encoding("br")) {
        response.body = http::Body::permanent(compressed->second);
        response.with("Content-Encoding", "br");
        return http::conditional(request, std::move(response), "\"" + std::string(name) + "-br\"");
    }
    response.body = http::Body::permanent(found->second);
    return http::ranged(request, http::conditional(request, std::move(response), "\"" + std::string(name) + "\""));
}

}  // namespace regia::site
