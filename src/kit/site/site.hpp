// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "kit/db/database.hpp"
#include "kit/http/server.hpp"
#include "kit/site/assets.hpp"
#include "kit/site/context.hpp"
#include "kit/site/page_cache.hpp"
#include "kit/site/route.hpp"

#include <array>
#include <functional>
#include <mutex>
#include <random>

namespace regia::site {

/// Everything that stands behind the server: from a request to the handler of its route and back, errors and headers included.
class Site {
public:
    struct Parts {
        db::Database& database;
        const i18n::Catalogue& catalogue;
        const Assets& assets;
        const Settings& settings;
        std::size_t cache_bytes_max = 16 * 1024 * 1024;            ///< 0: no page cache
        std::function<Actor(const http::Request&)> identify = {};  ///< who sends the session cookie that came with a request
    };

    explicit Site(Parts parts);

    void add(std::span<const Route> routes) { m_router.add(routes); }
    [[nodiscard]] const Router& router() const { return m_router; }

    [[nodiscard]] http::Application application();

    /// Answers a request without any network: what the server calls, and tests.
    [[nodiscard]] http::Response answer(const http::Request& request);

private:
    /// What is done once the route is known.
    using Step = Result<http::Response> (*)(const Context&, Call&, const Route&);
    http::Response dispatch(const http::Request& request, std::uint64_t stamp, Step step);
    http::Response dispatch_reading(const Frame& frame, const http::Request& request, std::string path, std::uint64_t stamp, Step step);
    std::optional<http::Response> refuse_upload(const http::Request& request);
    std::optional<http::Response> from_memory(const http::Request& request);
    html::Html foot_in(Language language);
    [[nodiscard]] std::uint64_t stamp() const;
    [[nodiscard]] std::string etag_of(const std::string& key, std::uint64_t stamp) const;

    Parts m_parts;
    const std::uint32_t m_run = std::random_device{}();  // stamps begin anew with each process
    Router m_router;
    PageCache m_cache;
    Memory m_memory;
    http::RateLimits m_limits;
    struct Foot {
        std::once_flag once;
        html::Html foot;
    };
    std::array<Foot, 2> m_feet;  // by language
};

}  // namespace regia::site
