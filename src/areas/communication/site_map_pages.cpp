// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/site_map_pages.hpp"

#include "areas/communication/plan_card_store.hpp"
#include "areas/communication/site_map_store.hpp"
#include "areas/communication/site_map_views.hpp"
#include "areas/plan/plan_store.hpp"
#include "kit/site/page.hpp"

namespace regia::communication {
namespace {

constexpr int paths_max = 20'000;  // in two languages: sitemaps.org allows 50 000 addresses in a file

http::Response file(std::string bytes, std::string content_type) {
    http::Response response;
    response.content_type = std::move(content_type);
    response.body = http::Body(std::move(bytes));
    return response;
}

}  // namespace

Result<http::Response> page_site_map(const site::Context& context, const site::Call&) {
    site::Page page;
    page.title = context.t("Site map");
    page.active = "/sitemap";
    html::Writer out;
    site_map(out, context, load_plan_cards(context.data));
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> file_site_map(const site::Context& context, const site::Call&) {
    auto paths = general_paths();
    for (const auto& plan : plan::list_plans(context.data)) {
        const auto sections = section_paths(plan.slug);
        paths.insert(paths.end(), sections.begin(), sections.end());
    }
    const auto found = list_public_paths(context.data, paths_max);
    paths.insert(paths.end(), found.begin(), found.end());
    return file(site_map_xml(context.settings.public_url, paths), "application/xml; charset=utf-8");
}

Result<http::Response> file_robots(const site::Context& context, const site::Call&) {
    return file("User-agent: *\nDisallow: /search\nDisallow: /en/search\n\nSitemap: " + context.settings.public_url + "/sitemap.xml\n",
                "text/plain; charset=utf-8");
}

Result<http::Response> file_security(const site::Context& context, const site::Call&) {
    const auto& settings = context.settings;
    if (settings.mail.empty() && settings.pec.empty()) {
        return not_found("This administration has not said yet where it can be written to.");
    }
    constexpr std::chrono::days good_for{180};  // RFC 9116, 2.5.5: less than a year, so that nobody relies on what is forgotten
    const auto until = machine_text(Date{context.today.day + good_for});
    std::string text;
    for (const auto& address : {settings.mail, settings.pec}) {
        text += address.empty() ? "" : "Contact: mailto:" + address + "\n";
    }
    return file(text + "Expires: " + until + "T00:00:00Z\nPreferred-Languages: it, en\nCanonical: " + settings.public_url +
                    "/.well-known/security.txt\n",
                "text/plain; charset=utf-8");
}

}  // namespace regia::communication
