// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/map_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "kit/map/choropleth.hpp"
#include "kit/map/classes.hpp"
#include "kit/map/ring_text.hpp"
#include "kit/map/symbols.hpp"

#include <algorithm>
#include <cmath>

namespace regia::communication {
namespace {

std::optional<double> amount_of(const projects::Total& total) {
    return total.projects > 0 ? std::optional{static_cast<double>(total.projects)} : std::nullopt;
}

map::Rings rings_of(const Place& place) {
    auto rings = map::decode_rings(place.rings);
    return rings ? std::move(rings).value() : map::Rings{};
}

map::Frame frame_of(const site::Frame& context, const ProjectsMap& asked, std::string_view column) {
    map::Frame frame;
    frame.id = asked.id;
    frame.title = asked.title;
    frame.description = context.t("The same figures are in the table after the map.");
    frame.table_summary = context.t("The map as a table");
    frame.name_column = column;
    frame.value_column = context.t("Projects and funding");
    frame.skip = context.t("Skip the map");
    frame.empty = context.t("There is nothing to draw.");
    frame.no_data = context.t("No projects");
    frame.source =
        context.t("Boundaries and coordinates: see the page of sources. A project in several municipalities counts in each of them.");
    return frame;
}

std::vector<map::LegendEntry> legend_of(const site::Frame& context, const map::Classes& classes) {
    std::vector<map::LegendEntry> legend;
    for (const auto& band : classes.bands) {
        const auto from = context.words.number(static_cast<std::int64_t>(band.from));
        const auto to = context.words.number(static_cast<std::int64_t>(band.to));
        legend.push_back(
            {band.level, from == to ? context.words.with("projects: {}", {from}) : context.words.with("projects: {} to {}", {from, to})});
    }
    return legend;
}

/// Gives each shape the shade of its number of projects.
void shade(map::Choropleth& map, const site::Frame& context, const std::vector<std::optional<double>>& amounts) {
    const auto classes = map::classify(amounts, map::Method::quantiles);
    for (std::size_t i = 0; i < map.shapes.size(); ++i) {
        map.shapes[i].level = classes.levels[i];
    }
    map.legend = legend_of(context, classes);
}

std::string link_of(const site::Frame& context, const std::string& path) { return site::localised(path, context.language()); }

void shaded_municipalities(html::Writer& out, const site::Frame& context, const ProjectsMap& asked, const std::vector<Place>& places) {
    map::Choropleth map{frame_of(context, asked, context.t("Municipality")), {}, {}};
    std::vector<std::optional<double>> amounts;
    for (const auto& place : places) {
        const auto& municipality = place.municipality;
        map.shapes.push_back({municipality.istat,
                              municipality.name,
                              link_of(context, municipality_path(asked.slug, municipality.istat)),
                              rings_of(place),
                              {},
                              projects_and_money(context, place.total)});
        amounts.push_back(amount_of(place.total));
    }
    shade(map, context, amounts);
    map::choropleth(out, map);
}

void circles_at_municipalities(html::Writer& out, const site::Frame& context, const ProjectsMap& asked, const std::vector<Place>& places) {
    map::Symbols map;
    map.frame = frame_of(context, asked, context.t("Municipality"));
    for (const auto& place : places) {
        const auto& municipality = place.municipality;
        const bool placed = municipality.longitude && municipality.latitude;
        const auto at = placed ? map::point_at(*municipality.longitude, *municipality.latitude) : std::nullopt;
        if (at && place.total.projects > 0) {
            map.symbols.push_back({municipality.istat, municipality.name,
                                   link_of(context, municipality_path(asked.slug, municipality.istat)), *at, amount_of(place.total),
                                   projects_and_money(context, place.total)});
        }
    }
    map.value_text = [&](double value) { return context.words.count("{} project", "{} projects", std::llround(value)); };
    map::symbols(out, map);
}

bool has_boundary(const Place& place) { return !place.rings.empty(); }
bool has_projects(const Place& place) { return place.total.projects > 0; }

/// Fewer circles than this say less than their names.
constexpr std::ptrdiff_t circles_min = 6;

void list_of_places(html::Writer& out, const site::Frame& context, const ProjectsMap& asked, const std::vector<Place>& places) {
    out.add<
        "<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th></tr></thead><tbody "
        "role=\"rowgroup\">\n">(asked.title, context.t("Municipality"), context.t("Projects and funding"));
    for (const auto& place : places) {
        if (has_projects(place)) {
            out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
            link_to(out, context, municipality_path(asked.slug, place.municipality.istat), place.municipality.name);
            out.add<"</th><td role=\"cell\" data-label=\"{}\">{}</td></tr>\n">(context.t("Projects and funding"),
                                                                               projects_and_money(context, place.total));
        }
    }
    out.add<"</tbody></table>\n">();
}

/// Where nobody has loaded boundaries: a circle for each municipality, small and hollow without projects, with the name of its zone.
map::Symbols circles_by_zone(const site::Frame& context, const ProjectsMap& asked, const std::vector<ZoneFigures>& zones,
                             const std::vector<Place>& places) {
    map::Symbols map;
    map.frame = frame_of(context, asked, context.t("Municipality"));
    for (const auto& place : places) {
        const auto& one = place.municipality;
        const auto zone = std::find_if(zones.begin(), zones.end(), [&](const auto& figures) { return figures.zone.code == place.zone; });
        const auto at = one.longitude && one.latitude ? map::point_at(*one.longitude, *one.latitude) : std::nullopt;
        if (at && zone != zones.end()) {
            map.symbols.push_back({one.istat, one.name + ", " + context.t(zone->zone.name),
                                   link_of(context, zone_path(asked.slug, zone->zone.code)), *at, amount_of(place.total),
                                   projects_and_money(context, place.total)});
        }
    }
    map.value_text = [&](double value) { return context.words.count("{} project", "{} projects", std::llround(value)); };
    return map;
}

/// A map as wide as the page would be taller than the screen.
void begin_map(html::Writer& out) { out.add<"<div class=\"row mt-4\"><div class=\"col-lg-8\">">(); }
void end_map(html::Writer& out) { out.add<"</div></div>\n">(); }

}  // namespace

std::string projects_and_money(const site::Frame& context, const projects::Total& total) {
    const auto count = context.words.count("{} project", "{} projects", total.projects);
    return total.funding.cents == 0 ? count : count + ", " + context.words.short_money(total.funding);
}

void whole_projects_note(html::Writer& out, const site::Frame& context, const projects::Total& total) {
    if (total.projects > 0) {
        out.add<"<p><small>{}</small></p>\n">(
            context.t("A project in several municipalities counts in each of them, with all of its money."));
    }
}

void municipalities_map(html::Writer& out, const site::Frame& context, const ProjectsMap& map, const std::vector<Place>& places) {
    const auto with_projects = std::count_if(places.begin(), places.end(), has_projects);
    const bool has_boundaries = std::any_of(places.begin(), places.end(), has_boundary);
    if (with_projects == 0) {
        return;
    }
    if (!has_boundaries && with_projects < circles_min) {
        list_of_places(out, context, map, places);
        return;
    }
    begin_map(out);
    has_boundaries ? shaded_municipalities(out, context, map, places) : circles_at_municipalities(out, context, map, places);
    end_map(out);
}

void zones_map(html::Writer& out, const site::Frame& context, const ProjectsMap& asked, const std::vector<ZoneFigures>& zones,
               const std::vector<Place>& places) {
    if (std::none_of(places.begin(), places.end(), has_boundary)) {
        if (const auto circles = circles_by_zone(context, asked, zones, places); circles.symbols.size() > 1) {
            begin_map(out);
            map::symbols(out, circles);
            end_map(out);
        }
        return;
    }
    if (zones.empty()) {
        return;
    }
    map::Choropleth map{frame_of(context, asked, context.t("Zone")), {}, {}};
    std::vector<std::optional<double>> amounts;
    for (const auto& figures : zones) {
        map::Shape shape{figures.zone.code,
                         context.t(figures.zone.name),
                         link_of(context, zone_path(asked.slug, figures.zone.code)),
                         {},
                         {},
                         projects_and_money(context, figures.total)};
        for (const auto& place : places) {
            if (place.zone == figures.zone.code) {
                auto rings = rings_of(place);
                std::move(rings.begin(), rings.end(), std::back_inserter(shape.rings));
            }
        }
        map.shapes.push_back(std::move(shape));
        amounts.push_back(amount_of(figures.total));
    }
    shade(map, context, amounts);
    begin_map(out);
    map::choropleth(out, map);
    end_map(out);
}

}  // namespace regia::communication
