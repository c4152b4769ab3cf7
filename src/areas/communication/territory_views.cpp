// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/territory_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/projects/project_views.hpp"

#include <algorithm>
#include <unordered_map>

namespace regia::communication {
namespace {

std::string text_of(std::string_view words) { return std::string(words); }

std::string population_text(const site::Frame& context, const std::optional<std::int64_t>& population) {
    return population ? context.words.number(*population) : text_of(context.t("n/a"));
}

void head(html::Writer& out, const site::Frame& context, const territory::Territory& land, const std::vector<ZoneFigures>& zones,
          const std::vector<Place>& places) {
    std::int64_t population = 0;
    for (const auto& place : places) {
        population += place.municipality.population.value_or(0);
    }
    site::Head head{.kicker = text_of(context.t(label(land.kind))), .title = land.name, .lead = {}, .facts = {}};
    head.facts.push_back(context.words.count("{} municipality", "{} municipalities", static_cast<std::int64_t>(places.size())));
    if (!zones.empty()) {
        head.facts.push_back(context.words.count("{} zone", "{} zones", static_cast<std::int64_t>(zones.size())));
    }
    if (population > 0) {
        head.facts.push_back(context.words.with("{} inhabitants", {context.words.number(population)}));
    }
    site::page_head(out, context, head);
}

/// A plan of the past is shown over the territory of today.
void later_territory_note(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const std::vector<Place>& places) {
    const auto later = std::count_if(places.begin(), places.end(), [&](const Place& place) {
        return plan.valid_from && place.member_since && *place.member_since > plan.valid_from->last();
    });
    if (static_cast<std::size_t>(later) * 2 > places.size()) {  // a municipality that was born meanwhile does not make another territory
        out.add<"<div class=\"alert alert-info\" role=\"note\"><p class=\"mb-0\">{}</p></div>\n">(context.t(
            "The municipalities and zones are those of today, for orientation: when this plan was made the territory was another."));
    }
}

void zone_card(html::Writer& out, const site::Frame& context, std::string_view slug, const ZoneFigures& figures, bool has_projects) {
    out.add<
        "<li><article class=\"it-card\"><p class=\"kicker\">{}</p><h3 class=\"it-card-title\"><a class=\"stretched-link\" href=\"{}\">">(
        figures.zone.code, context.href(zone_path(slug, figures.zone.code)));
    site::bilingual(out, context, figures.zone.name);
    out.add<"</a></h3><div class=\"it-card-body\">">();
    if (!figures.zone.motto.empty()) {
        out.add<"<p class=\"it-card-text\">">();
        site::bilingual(out, context, figures.zone.motto);
        out.add<"</p>">();
    }
    out.add<"<ul class=\"meta\"><li>{}</li>">(context.words.count("{} municipality", "{} municipalities", figures.municipalities));
    if (figures.population > 0) {  // nobody may have recorded it
        out.add<"<li>{}</li>">(context.words.with("{} inhabitants", {context.words.number(figures.population)}));
    }
    out.add<"</ul></div>">();
    if (has_projects) {
        out.add<"<div class=\"it-card-footer\"><p class=\"mb-0\">{}</p></div>">(projects_and_money(context, figures.total));
    }
    out.add<"</article></li>\n">();
}

void zone_cards(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<ZoneFigures>& zones) {
    if (zones.empty()) {
        return;
    }
    // Where nobody has loaded a project, "0 projects" would tell of the zone what is only true of the data.
    const bool has_projects = std::any_of(zones.begin(), zones.end(), [](const auto& zone) { return zone.total.projects > 0; });
    out.add<"<h2>{}</h2><ul class=\"card-grid\">\n">(context.t("Zones"));
    for (const auto& zone : zones) {
        zone_card(out, context, slug, zone, has_projects);
    }
    out.add<"</ul>\n">();
}

void letters(html::Writer& out, const site::Frame& context, const std::vector<Place>& places) {
    out.add<"<nav class=\"no-print my-3\" aria-label=\"{}\"><ul class=\"tags\">">(context.t("Municipalities by initial letter"));
    std::string last;
    for (const auto& place : places) {
        if (const auto letter = index_letter(place.municipality.name); letter != last) {
            out.add<"<li><a class=\"tag\" href=\"{}\">{}</a></li>">(html::url("#letter-" + letter), letter);
            last = letter;
        }
    }
    out.add<"</ul></nav>\n">();
}

using ZoneNames = std::unordered_map<std::string_view, const Text*>;

/// Its code; whether it is the capital, and since when it belongs here, where that is known.
void membership(html::Writer& out, const site::Frame& context, const Place& place) {
    out.add<" <span class=\"code\">{}</span>">(place.municipality.istat);
    if (place.capital) {
        out.add<" <span class=\"tag\">{}</span>">(context.t("Capital"));
    }
    if (place.member_since) {
        out.add<" <small>{}</small>">(context.words.with("since {}", {context.words.date(*place.member_since)}));
    }
}

void municipality_row(html::Writer& out, const site::Frame& context, std::string_view slug, const Place& place, const ZoneNames& zones,
                      std::string_view letter) {
    out.add<"<tr><th scope=\"row\"">();
    if (!letter.empty()) {
        out.add<" id=\"letter-{}\"">(letter);
    }
    out.add<">">();
    link_to(out, context, municipality_path(slug, place.municipality.istat), place.municipality.name);
    membership(out, context, place);
    out.add<"</th>">();
    if (!zones.empty()) {
        const auto zone = zones.find(place.zone);
        out.add<"<td>{}</td>">(zone == zones.end() ? std::string_view{} : std::string_view{context.t(*zone->second)});
    }
    out.add<"<td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n">(
        population_text(context, place.municipality.population), context.words.number(place.total.projects),
        place.total.projects > 0 && place.total.funding.cents == 0 ? std::string(context.t("not recorded"))
                                                                   : context.words.short_money(place.total.funding));
}

}  // namespace

void municipality_table(html::Writer& out, const site::Frame& context, std::string_view slug, const std::vector<Place>& places,
                        const std::vector<ZoneFigures>& zones) {
    ZoneNames names;
    for (const auto& zone : zones) {
        names.emplace(zone.zone.code, &zone.zone.name);
    }
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"municipalities\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"municipalities\">{}</caption><thead><tr><th scope=\"col\">{}</th>">(context.t("Municipalities of the territory"),
                                                                                           context.t("Municipality"));
    if (!names.empty()) {
        out.add<"<th scope=\"col\">{}</th>">(context.t("Zone"));
    }
    out.add<
        "<th scope=\"col\" class=\"number\">{}</th><th scope=\"col\" class=\"number\">{}</th><th scope=\"col\" "
        "class=\"number\">{}</th></tr>"
        "</thead><tbody>\n">(context.t("Inhabitants"), context.t("Projects"), context.t("Funding"));
    std::string last;
    for (const auto& place : places) {
        const auto letter = index_letter(place.municipality.name);
        municipality_row(out, context, slug, place, names, letter == last ? "" : letter);
        last = letter;
    }
    out.add<"</tbody></table></div>\n">();
}

void subjects_table(html::Writer& out, const site::Frame& context, std::string_view caption, const std::vector<SubjectAtWork>& subjects) {
    if (subjects.empty()) {
        return;
    }
    out.add<
        "<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"subjects\" tabindex=\"0\"><table class=\"data-table\">"
        "<caption id=\"subjects\">{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"number\">{}</th>"
        "<th scope=\"col\" class=\"number\">{}</th></tr></thead><tbody>\n">(caption, context.t("Organisation"), context.t("Projects"),
                                                                            context.t("Funding of these projects"));
    for (const auto& subject : subjects) {
        out.add<"<tr><th scope=\"row\">">();
        link_to(out, context, organisation_path(subject.code), subject.name);
        out.add<"</th><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>\n">(
            context.words.number(subject.projects), projects::recorded_money_in_short(context, subject.funding));
    }
    out.add<"</tbody></table></div>\n">();
}

void projects_here(html::Writer& out, const site::Frame& context, const ProjectsHere& here) {
    if (here.projects.empty()) {
        return;
    }
    section_head(out, context, context.t("The largest projects"),
                 {here.all_path, context.words.count("See {} project", "See all {} projects", here.total.projects)});
    projects::project_list(out, context, here.projects, *here.nodes);
}

void territory(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const territory::Territory& land,
               const std::vector<ZoneFigures>& zones, const std::vector<Place>& places) {
    head(out, context, land, zones, places);
    later_territory_note(out, context, plan, places);
    zone_cards(out, context, plan.slug, zones);
    zones_map(out, context, {"zone-map", text_of(context.t("Projects by zone")), plan.slug}, zones, places);
    municipalities_map(out, context, {"map", text_of(context.t("Projects by municipality")), plan.slug}, places);
    out.add<"<h2>{}</h2>">(context.t("The municipalities"));
    if (places.empty()) {
        site::empty_state(out, context, context.t("No municipality has been entered for this territory yet."));
        return;
    }
    letters(out, context, places);
    municipality_table(out, context, plan.slug, places, zones);
}

}  // namespace regia::communication
