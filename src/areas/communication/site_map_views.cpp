// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/site_map_views.hpp"

#include "areas/communication/paths_views.hpp"

namespace regia::communication {
namespace {

struct Section {
    std::string_view path;
    const char* label;
};

std::vector<Section> general_sections() {
    return {{"/", "First page"},
            {"/plans", "Plans"},
            {"/organisations", "Organisations"},
            {"/taxonomies", "Classifications"},
            {"/search", "Search"},
            {"/how-to-read", "How to read the data"},
            {"/open-data", "Open data"},
            {"/attributions", "Sources and attributions"},
            {"/accessibility", "Accessibility"},
            {"/legal-notes", "Legal notes"},
            {"/privacy", "Privacy notice"},
            {"/sitemap", "Site map"}};
}

/// After the plan's own path; the first is the plan itself.
std::vector<Section> plan_sections() {
    return {{"tree", "Tree"},
            {"projects", "Projects"},
            {"territory", "Territory"},
            {"acts", "Acts"},
            {"compare", "Compare"},
            {"classifications", "Classifications"},
            {"matrix", "Matrix"},
            {"relations", "How the projects of this plan depend on one another"},
            {"programming", "Which projects are in the programming documents (DUP, PEG)"}};
}

void entry(std::string& out, std::string_view public_url, const std::string& path, Language language) {
    html::Writer url;
    const auto address = [&](Language in) { return std::string(public_url) + site::localised(path, in); };
    url.add<
        "<url><loc>{}</loc><xhtml:link rel=\"alternate\" hreflang=\"it\" href=\"{}\"/>"
        "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"{}\"/></url>\n">(address(language), html::url(address(Language::italian)),
                                                                               html::url(address(Language::english)));
    out += url.finish().text();
}

}  // namespace

std::vector<std::string> general_paths() {
    std::vector<std::string> paths;
    for (const auto& section : general_sections()) {
        if (section.path != "/search") {
            paths.emplace_back(section.path);
        }
    }
    return paths;
}

std::vector<std::string> section_paths(std::string_view slug) {
    std::vector<std::string> paths{plan_path(slug)};
    for (const auto& section : plan_sections()) {
        paths.push_back(plan_path(slug, section.path));
    }
    return paths;
}

void site_map(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards) {
    site::Head head{.kicker = {}, .title = {}, .lead = {}, .facts = {}};
    head.title.italian = head.title.english = context.t("Site map");
    site::page_head(out, context, head);
    out.add<"<h2>{}</h2><ul>">(context.t("The whole site"));
    for (const auto& section : general_sections()) {
        out.add<"<li>">();
        link_to(out, context, section.path, context.t(section.label));
        out.add<"</li>">();
    }
    out.add<"</ul>\n">();
    for (const auto& card : cards) {
        out.add<"<h2>">();
        link_to(out, context, plan_path(card.plan.slug), card.plan.title);
        out.add<"</h2><ul>">();
        for (const auto& section : plan_sections()) {
            out.add<"<li>">();
            link_to(out, context, plan_path(card.plan.slug, section.path), context.t(section.label));
            out.add<"</li>">();
        }
        out.add<"</ul>\n">();
    }
}

std::string site_map_xml(std::string_view public_url, const std::vector<std::string>& paths) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (const auto& path : paths) {
        entry(out, public_url, path, Language::italian);
        entry(out, public_url, path, Language::english);
    }
    return out + "</urlset>\n";
}

}  // namespace regia::communication
