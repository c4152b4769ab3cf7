// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/site/site.hpp"

#include "base/text_tools.hpp"
#include "kit/auth/token.hpp"
#include "kit/db/failure.hpp"
#include "kit/http/origin.hpp"
#include "kit/http/target.hpp"
#include "kit/site/page.hpp"
#include "kit/site/problem.hpp"
#include "kit/site/session_cookie.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <array>
#include <functional>
#include <random>
#include <utility>

namespace regia::site {
namespace {

constexpr std::size_t cached_address_bytes_max = 400;

/// The headers of the conventions page: nothing inline, nothing from elsewhere, never in a frame.
constexpr std::string_view secure_headers =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), microphone=(), geolocation=()\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

bool is_for_programs(std::string_view path) { return path.starts_with("/api/") || path == "/openapi.json" || path == "/status"; }

struct Place {
    Language language = Language::italian;
    std::string path;  ///< without the language
};

Place place_of(std::string path) {
    if (path == "/en" || path.starts_with("/en/")) {
        path.erase(0, 3);
        return {Language::english, path.empty() ? "/" : std::move(path)};
    }
    return {Language::italian, std::move(path)};
}

std::string without_language(std::string_view raw_target) {
    if (raw_target.starts_with("/en/")) {
        return std::string(raw_target.substr(3));
    }
    return raw_target == "/en" ? "/" : std::string(raw_target);
}

Error error_of(const db::Failure& failure) {
    switch (failure.kind()) {
        case db::FailureKind::busy:
        case db::FailureKind::unreachable:
            return unavailable("The data cannot be reached at this moment. Please try again shortly.");
        case db::FailureKind::unique:
            return conflict("There is such a record already.");
        default:
            return internal("The page could not be made.");
    }
}

http::Response show(const Frame& frame, std::string_view path, const Error& error) {
    return is_for_programs(path) ? problem(error, path) : error_page(frame, error);
}

Error takes_no_files() { return invalid("This address takes no files."); }

/// Takes the ending that names a format off an address for programs.
Format format_of(std::string& path, std::string_view accept) {
    if (!path.starts_with("/api/")) {
        return Format::json;
    }
    constexpr std::array endings{std::pair{std::string_view{".csv"}, Format::csv}, std::pair{std::string_view{".xlsx"}, Format::xlsx},
                                 std::pair{std::string_view{".geojson"}, Format::geojson},
                                 std::pair{std::string_view{".json"}, Format::json}};
    for (const auto& [ending, form] : endings) {
        if (path.ends_with(ending)) {
            path.resize(path.size() - ending.size());
            return form;
        }
    }
    if (accept.starts_with("text/csv")) {
        return Format::csv;
    }
    return accept.starts_with("application/geo+json") ? Format::geojson : Format::json;
}

/// Programs may ask for another format of the same address.
std::string cache_key(const http::Request& request) {
    const bool negotiated = request.target.path.starts_with("/api/");
    return negotiated ? request.raw_target + "\n" + std::string(request.header("accept")) : request.raw_target;
}

Status read_fields(Call& call) {
    const auto type = call.request.header("content-type");
    if (!http::is_multipart(type)) {
        REGIA_TRY_ASSIGN(call.fields, http::parse_form(call.request.body));
        return Done{};
    }
    if (call.request.upload == nullptr) {
        return takes_no_files();
    }
    REGIA_TRY_ASSIGN(auto form, http::read_multipart(*call.request.upload->read(), type));
    call.fields = std::move(form.fields);
    call.files = std::move(form.files);
    return Done{};
}

/// The form that was sent, when a page of this site and of this session sent it.
Status read_form(const Context& context, Call& call) {
    REGIA_TRY(http::check_origin(call.request));
    REGIA_TRY(read_fields(call));
    if (context.by().is_known() && !auth::same_secret(call.field("form_token"), context.by().form_token)) {
        return forbidden(
            "You have signed in anew since this page was opened, and nothing was done. Go back, load the page again, and send it once "
            "more.");
    }
    return Done{};
}

/// Why who asks may not have this: an error, or the way to the sign-in page. Nothing: he may.
std::optional<Result<http::Response>> refusal_of(const Context& context, const Call& call, const Route& route) {
    const auto& permission = route.permission;
    if (context.by().may(permission, permission.scopes == nullptr ? Scopes{} : permission.scopes(context, call))) {
        return std::nullopt;
    }
    if (!context.by().is_known() && route.method == http::Method::get && !is_for_programs(call.request.target.path)) {
        return http::redirect(localised("/sign-in?to=" + html::percent_encoded(context.place), context.language()));
    }
    if (!context.by().is_known()) {
        return Result<http::Response>(forbidden("Sign in first: nobody is signed in here any more, and nothing was done."));
    }
    return Result<http::Response>(forbidden("Your roles do not allow this here. If they should, ask the administrator."));
}

Result<http::Response> answer_admitted(const Context& context, Call& call, const Route& route) {
    if (route.method == http::Method::post) {
        REGIA_TRY(read_form(context, call));
    }
    auto refusal = refusal_of(context, call, route);
    return refusal ? std::move(*refusal) : route.handler(context, call);
}

constexpr unsigned nothing_to_refuse = 0;

/// Before the files are read: what can be known from the head.
Result<http::Response> admit_upload(const Context& context, Call& call, const Route& route) {
    REGIA_TRY(http::check_origin(call.request));
    if (!route.takes_files) {
        return takes_no_files();
    }
    http::Response admitted;
    admitted.status = nothing_to_refuse;
    auto refusal = refusal_of(context, call, route);
    return refusal ? std::move(*refusal) : admitted;
}

http::Response not_modified(const std::string& etag) {
    http::Response response;
    response.status = 304;
    response.fixed_headers = secure_headers;
    return response.with("Cache-Control", "no-cache").with("ETag", etag);
}

/// A page that has said itself that nobody may keep it: it holds a secret.
bool is_kept_back(const http::Response& response) {
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [](const auto& header) { return header.first == "Cache-Control"; });
}

Date today() { return {std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())}; }

}  // namespace

Site::Site(Parts parts) : m_parts(parts), m_cache(parts.cache_bytes_max) {}

http::Application Site::application() {
    return {[this](const http::Request& request) { return answer(request); },
            [this](const http::Request& request) { return from_memory(request); },
            [this](const http::Request& request) { return refuse_upload(request); }};
}

/// A page may speak of the day ("12 days left"): the stamp changes at midnight too.
std::uint64_t Site::stamp() const {
    return m_parts.database.version() * 100'000 + static_cast<std::uint64_t>(today().day.time_since_epoch().count());
}

std::optional<http::Response> Site::from_memory(const http::Request& request) {
    if (request.method == http::Method::post) {
        return std::nullopt;
    }
    if (auto asset = m_parts.assets.answer(request)) {
        return asset;
    }
    if (carries_session(request)) {
        return std::nullopt;  // what is kept is what a visitor sees
    }
    const auto key = cache_key(request);
    const auto now = stamp();
    if (!request.header("if-none-match").empty()) {
        if (const auto etag = etag_of(key, now); http::is_held(request, etag)) {
            return not_modified(etag);
        }
    }
    return m_parts.cache_bytes_max > 0 ? m_cache.find(key, now) : std::nullopt;
}

http::Response Site::answer(const http::Request& request) {
    const auto before = stamp();
    auto response = dispatch(request, before, answer_admitted);
    response.fixed_headers = secure_headers;
    const bool lasting = response.status == 200 && request.method != http::Method::post && request.target.path != "/status" &&
                         !carries_session(request) && !is_kept_back(response);
    if (!is_kept_back(response)) {
        response.with("Cache-Control", lasting ? "no-cache" : "no-store");
    }
    if (!lasting) {
        return response;
    }
    const auto key = cache_key(request);
    response.with("ETag", etag_of(key, before));
    if (m_parts.cache_bytes_max > 0 && request.raw_target.size() <= cached_address_bytes_max) {
        m_cache.keep(key, before, response);
    }
    return response;
}

/// A session and its roles are looked up for it: a stranger cannot fill the disk.
std::optional<http::Response> Site::refuse_upload(const http::Request& request) {
    auto response = dispatch(request, stamp(), admit_upload);
    if (response.status == nothing_to_refuse) {
        return std::nullopt;
    }
    response.fixed_headers = secure_headers;
    return std::move(response.with("Cache-Control", "no-store"));
}

/// One answer of one state of the data, as this process makes it.
std::string Site::etag_of(const std::string& key, std::uint64_t stamp) const {
    return fmt::format("\"{:x}-{:x}-{:x}\"", m_run, stamp, std::hash<std::string>{}(key));
}

/// The same for as long as the program runs: made when the first page asks for it.
html::Html Site::foot_in(Language language) {
    auto& kept = m_feet.at(static_cast<std::size_t>(language));
    std::call_once(kept.once, [&] {
        kept.foot = foot(Frame{m_parts.catalogue.words(language), m_parts.settings, m_parts.assets, today(), {}, {}, {}, nullptr, nullptr});
    });
    return kept.foot;
}

http::Response Site::dispatch(const http::Request& request, std::uint64_t stamp, Step step) {
    const auto place = place_of(request.target.path);
    Actor actor;
    // The answer to a form may stand at an address that is no page: the language switch then leads to the home page.
    const bool is_page = request.method != http::Method::post || m_router.find(http::Method::get, place.path).route != nullptr;
    const Frame frame{m_parts.catalogue.words(place.language),
                      m_parts.settings,
                      m_parts.assets,
                      today(),
                      request.id,
                      is_page ? without_language(request.raw_target) : "/",
                      foot_in(place.language),
                      &actor,
                      &m_router.routes()};
    try {
        if (m_parts.identify && carries_session(request)) {
            actor = m_parts.identify(request);
        }
        return dispatch_reading(frame, request, place.path, stamp, step);
    } catch (const db::Failure& failure) {
        spdlog::error("request id={} database: {}", request.id, failure.what());
        return show(frame, place.path, error_of(failure));
    } catch (const std::exception& fault) {
        spdlog::error("request id={} fault: {}", request.id, fault.what());
        return show(frame, place.path, internal("The page could not be made."));
    }
}

http::Response Site::dispatch_reading(const Frame& frame, const http::Request& request, std::string path, std::uint64_t stamp, Step step) {
    const auto format = format_of(path, request.header("accept"));
    auto match = m_router.find(request.method, path);
    if (match.route == nullptr && !match.allowed.empty()) {
        auto response = show(frame, path, invalid("This address answers to other kinds of request."));
        response.status = 405;
        return response.with("Allow", match.allowed);
    }
    if (match.route == nullptr) {
        return show(frame, path, not_found("There is nothing at this address. It may have been moved, or mistyped."));
    }
    const auto lease = m_parts.database.read();
    const Context context{frame, *lease, m_parts.database, m_limits, m_memory, stamp, std::chrono::system_clock::now()};
    Call call{request, std::move(match.arguments), format, {}};
    auto result = step(context, call, *match.route);
    return result ? std::move(result).value() : show(frame, path, result.error());
}

}  // namespace regia::site
