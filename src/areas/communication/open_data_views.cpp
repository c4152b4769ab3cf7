// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/paths_views.hpp"
#include "areas/communication/static_views.hpp"

namespace regia::communication {
namespace {

struct Dataset {
    std::string path;  ///< under "/api/v1"
    std::string label;
    std::string query = {};  ///< "?plan=…"
    bool map = false;
};

void dataset(html::Writer& out, const Dataset& dataset) {
    const std::string path = "/api/v1" + dataset.path;
    out.add<"<tr><th scope=\"row\">{}</th><td>">(dataset.label);
    const auto link = [&](std::string_view ending, std::string_view name) {
        out.add<"<a href=\"{}\">{} <span class=\"visually-hidden\">({})</span></a> ">(html::url(path + std::string(ending) + dataset.query),
                                                                                      name, dataset.label);
    };
    link(".csv", "CSV");
    link(".xlsx", "XLSX");
    link("", "JSON");
    if (dataset.map) {
        link(".geojson", "GeoJSON");
    }
    out.add<"</td></tr>\n">();
}

void datasets(html::Writer& out, const site::Frame& context, std::string_view id, std::string_view caption,
              const std::vector<Dataset>& list) {
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"{}\" tabindex=\"0\">"
        "<table class=\"data-table\"><caption id=\"{}\">{}</caption><thead><tr><th scope=\"col\">{}</th><th "
        "scope=\"col\">{}</th></tr></thead>"
        "<tbody>\n">(id, id, caption, context.t("List"), context.t("Download"));
    for (const auto& one : list) {
        dataset(out, one);
    }
    out.add<"</tbody></table></div>\n">();
}

void examples(html::Writer& out, const site::Frame& context, const std::vector<plan::Plan>& plans) {
    const auto& host = context.settings.public_url;
    out.add<
        "<h2>{}</h2><pre class=\"code\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><code>curl {}/api/v1/plans\n"
        "curl -O {}/api/v1/organisations.csv\n">(context.t("Examples"), context.t("Examples for the command line"), host, host);
    if (!plans.empty()) {
        out.add<"curl -o projects.csv {}/api/v1/projects.csv?plan={}\n">(host, plans.front().slug);
    }
    out.add<"</code></pre><p><a href=\"{}\">{}</a></p>\n">(html::url("/openapi.json"),
                                                           context.t("Description of the interface for programs (OpenAPI 3)"));
}

}  // namespace

void open_data(html::Writer& out, const site::Frame& context, const std::vector<plan::Plan>& plans,
               const std::vector<territory::Territory>& lands) {
    const auto label = [&](const char* words) { return std::string(context.t(words)); };
    static_text(out, context, open_data_text());
    out.add<"<h2>{}</h2>">(context.t("What can be downloaded"));
    std::vector<Dataset> all{
        {"/plans", label("Plans")}, {"/organisations", label("Organisations")}, {"/municipalities", label("Municipalities")},
        {"/acts", label("Acts")},   {"/taxonomies", label("Classifications")},  {"/territories", label("Territories")}};
    for (const auto& land : lands) {
        all.push_back({"/zones", label("Zones") + ": " + context.t(land.name), "?territory=" + html::percent_encoded(land.code)});
    }
    datasets(out, context, "all-data", context.t("Of the whole installation"), all);
    for (const auto& plan : plans) {
        datasets(out, context, "data-" + plan.slug, context.t(plan.title),
                 {{"/projects", label("Projects"), "?plan=" + plan.slug, true},
                  {plan_path(plan.slug, "nodes"), label("Parts of the plan")},
                  {plan_path(plan.slug, "editions"), label("Editions")},
                  {plan_path(plan.slug, "acts"), label("Acts")},
                  {plan_path(plan.slug, "relations"), label("Relations between projects")},
                  {plan_path(plan.slug, "programming"), label("Projects in the programming documents")}});
    }
    examples(out, context, plans);
}

void attributions(html::Writer& out, const site::Frame& context, const std::vector<documents::Attribution>& list) {
    site::Head head{.kicker = {}, .title = {}, .lead = {}, .facts = {}};
    head.title.italian = head.title.english = context.t("Sources and attributions");
    head.lead.italian = head.lead.english = context.t("Where the data of this site come from, and under which licences.");
    site::page_head(out, context, head);
    if (list.empty()) {
        site::empty_state(out, context, context.t("No source has been entered yet."));
        return;
    }
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"sources\" tabindex=\"0\">"
        "<table class=\"data-table\"><caption id=\"sources\">{}</caption>"
        "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr>"
        "</thead><tbody>\n">(context.t("Sources of the data"), context.t("Data"), context.t("Source"), context.t("Licence"));
    for (const auto& one : list) {
        out.add<"<tr><th scope=\"row\">">();
        site::bilingual(out, context, one.what.empty() ? Text{one.owner, one.owner} : one.what);  // the sources of one plan name the plan
        out.add<"</th><td>">();
        if (one.url.empty()) {
            site::bilingual(out, context, one.source);
        } else {
            out.add<"<a href=\"{}\">{}</a>">(html::url(one.url), context.t(one.source));
        }
        out.add<"</td><td>{}</td></tr>\n">(one.licence.empty() ? context.t("not stated") : std::string_view{one.licence});
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace regia::communication
