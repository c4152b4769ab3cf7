// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/paths_views.hpp"

namespace regia::communication {

using html::percent_encoded;

std::string plan_path(std::string_view slug, std::string_view section) { return plan_path(slug) + "/" + std::string(section); }

std::string zone_path(std::string_view slug, std::string_view code) { return plan_path(slug, "zones/") + percent_encoded(code); }

std::string municipality_path(std::string_view slug, std::string_view istat) {
    return plan_path(slug, "municipalities/") + percent_encoded(istat);
}

std::string organisation_path(std::string_view code) { return "/organisations/" + percent_encoded(code); }

std::string projects_path(std::string_view slug, projects::Facet facet, std::string_view value) {
    return plan_path(slug, "projects?") + std::string(code(facet)) + "=" + percent_encoded(value);
}

void link_to(html::Writer& out, const site::Frame& context, std::string_view path, const Text& label) {
    out.add<"<a href=\"{}\">">(context.href(path));
    site::bilingual(out, context, label);
    out.add<"</a>">();
}

void link_to(html::Writer& out, const site::Frame& context, std::string_view path, std::string_view label) {
    out.add<"<a href=\"{}\">{}</a>">(context.href(path), label);
}

void section_head(html::Writer& out, const site::Frame& context, std::string_view title, const site::Link& more) {
    out.add<"<div class=\"section-head\"><h2>{}</h2>">(title);
    link_to(out, context, more.path, more.label);
    out.add<"</div>\n">();
}

}  // namespace regia::communication
