// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/municipality_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/plan_card_views.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

void head(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    const auto& name = sheet.municipality.name;
    site::Head head{.kicker = context.t(sheet.land.name), .title = {name, name}, .lead = {}, .facts = {}};
    if (sheet.is_capital) {
        head.facts.push_back(std::string(context.t("Capital")));
    }
    if (sheet.municipality.population) {
        head.facts.push_back(context.words.with("{} inhabitants", {context.words.number(*sheet.municipality.population)}));
    }
    site::page_head(out, context, head);
}

std::string dates(const site::Frame& context, const std::optional<Date>& from, const std::optional<Date>& to) {
    if (from && to) {
        return context.words.with("from {} to {}", {context.words.date(*from), context.words.date(*to)});
    }
    if (from) {
        return context.words.with("since {}", {context.words.date(*from)});
    }
    return to ? context.words.with("until {}", {context.words.date(*to)}) : "";
}

void zone_rows(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    for (const auto& stay : sheet.zones) {
        const bool left = stay.to && *stay.to <= context.today;
        out.add<"<div><dt>{}</dt><dd>">(left ? context.t("Former zone") : context.t("Zone"));
        link_to(out, context, zone_path(sheet.plan.slug, stay.zone.code), stay.zone.name);
        const auto when = dates(context, stay.from, stay.to);
        if (!when.empty()) {
            out.add<" ({})">(when);
        }
        out.add<"</dd></div>">();
    }
}

void facts(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    const auto& m = sheet.municipality;
    const auto number = [&](const std::optional<std::int64_t>& known) { return known ? context.words.number(*known) : std::string{}; };
    out.add<"<h2>{}</h2><dl class=\"sheet\">">(context.t("In short"));
    site::sheet_row(out, context.t("ISTAT code"), m.istat);
    site::sheet_row(out, context.t("Cadastral code"), m.cadastral);
    site::sheet_row(out, context.t("Inhabitants"), number(m.population));
    site::sheet_row(out, context.t("Inhabitants in 2011"), number(m.population_2011));
    site::sheet_row(out, context.t("Area"), m.area_km2 ? context.words.number(*m.area_km2, 2) + " km²" : "");
    if (const auto people = territory::density(m)) {
        site::sheet_row(out, context.t("Inhabitants per km²"), context.words.number(*people, 0));
    }
    if (m.mountain) {
        site::sheet_row(out, context.t("Mountain municipality"), *m.mountain ? context.t("yes") : context.t("no"));
    }
    site::sheet_row(out, context.t("In the territory"), dates(context, sheet.member_from, sheet.member_to));
    zone_rows(out, context, sheet);
    out.add<"</dl>\n">();
}

/// Worth a table only when the code has changed, or when something is to be said of it.
void code_history(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    if (sheet.codes.empty() || (sheet.codes.size() == 1 && sheet.codes.front().note.empty())) {
        return;
    }
    out.add<
        "<h2>{}</h2><table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\">{}</th></tr></thead><tbody role=\"rowgroup\">\n">(
        context.t("Its codes through time"), context.t("ISTAT codes that the municipality has or had"), context.t("ISTAT code"),
        context.t("When"), context.t("Note"));
    for (const auto& code : sheet.codes) {
        out.add<
            "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><span class=\"code\">{}</span></th><td role=\"cell\" "
            "data-label=\"{}\">{}</td>"
            "<td role=\"cell\" data-label=\"{}\"><span lang=\"it\">{}</span></td></tr>\n">(
            code.istat, context.t("When"), dates(context, code.valid_from, code.valid_to), context.t("Note"), code.note);
    }
    out.add<"</tbody></table>\n">();
}

void plans_with_it(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet, std::string_view title) {
    if (sheet.other_plans.empty()) {
        return;
    }
    out.add<"<h2>{}</h2><ul class=\"results\">\n">(title);
    for (const auto& card : sheet.other_plans) {
        out.add<"<li class=\"result\"><h3>">();
        link_to(out, context, municipality_path(card.plan.slug, sheet.municipality.istat), card.plan.title);
        out.add<"</h3><ul class=\"meta\"><li>{}</li><li>{}</li></ul></li>\n">(years_text(context, card.plan),
                                                                              projects_and_money(context, card.total));
    }
    out.add<"</ul>\n">();
}

}  // namespace

void municipality(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    head(out, context, sheet);
    projects::money_figures(out, context, sheet.projects.total);
    whole_projects_note(out, context, sheet.projects.total);
    projects_here(out, context, sheet.projects);
    if (sheet.projects.projects.empty()) {
        site::empty_state(out, context, context.t("No project of this plan is placed in this municipality."),
                          site::Link{plan_path(sheet.plan.slug, "territory"), std::string(context.t("Back to the territory"))});
    }
    if (!sheet.subjects.empty()) {
        out.add<"<h2>{}</h2>">(context.t("Who is at work here"));
        subjects_table(out, context, context.t("Organisations with most projects in the municipality"), sheet.subjects);
    }
    facts(out, context, sheet);
    code_history(out, context, sheet);
    plans_with_it(out, context, sheet, context.t("Other plans that include it"));
}

void municipality_over_all_plans(html::Writer& out, const site::Frame& context, const MunicipalitySheet& sheet) {
    head(out, context, sheet);
    plans_with_it(out, context, sheet, context.t("Plans that include it"));
    if (sheet.other_plans.empty()) {
        site::empty_state(out, context, context.t("No plan includes this municipality."),
                          site::Link{"/plans", std::string(context.t("All the plans"))});
    }
    facts(out, context, sheet);
    code_history(out, context, sheet);
}

}  // namespace regia::communication
