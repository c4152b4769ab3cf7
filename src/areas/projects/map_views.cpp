// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/map_views.hpp"

#include "areas/projects/project_views.hpp"
#include "kit/map/choropleth.hpp"
#include "kit/map/classes.hpp"
#include "kit/map/ring_text.hpp"
#include "kit/map/symbols.hpp"

#include <cmath>

namespace regia::projects {
namespace {

/// What every territory is told with.
struct Drawing {
    const site::Frame& context;
    const plan::Plan& plan;
    const Listing& listing;
    const ProjectMap& map;
    std::unordered_map<std::string_view, const Total*> totals;

    [[nodiscard]] const Total* total_of(const territory::Municipality& municipality) const {
        const auto found = totals.find(municipality.istat);
        return found == totals.end() ? nullptr : found->second;
    }
    [[nodiscard]] bool counts_money() const { return listing.measure == Measure::funding; }
    [[nodiscard]] double value_of(const Total& total) const {
        return counts_money() ? static_cast<double>(total.funding.cents) / 100.0 : static_cast<double>(total.projects);
    }
};

Drawing drawing_of(const site::Frame& context, const plan::Plan& plan, const Listing& listing, const ProjectMap& map) {
    Drawing drawing{context, plan, listing, map, {}};
    for (const auto& total : map.totals) {
        drawing.totals.emplace(total.value, &total);
    }
    return drawing;
}

std::string value_text(const Drawing& drawing, double value) {
    const auto whole = static_cast<std::int64_t>(std::llround(value));
    return drawing.counts_money() ? drawing.context.words.short_money({whole * 100}) : drawing.context.words.number(whole);
}

/// None where no project is: a municipality without projects is no small one.
std::optional<double> value_in(const Drawing& drawing, const territory::Municipality& municipality) {
    const auto* total = drawing.total_of(municipality);
    return total == nullptr ? std::nullopt : std::optional{drawing.value_of(*total)};
}

std::string told(const Drawing& drawing, const territory::Municipality& municipality) {
    const auto& words = drawing.context.words;
    const auto* total = drawing.total_of(municipality);
    if (total == nullptr) {
        return std::string(drawing.context.t("No projects"));
    }
    const auto projects = words.count("{} project", "{} projects", total->projects);
    return drawing.counts_money() ? recorded_money(drawing.context, total->funding) + " (" + projects + ")" : projects;
}

/// The same list, filtered by the municipality; none where it would be empty.
std::string link_to(const Drawing& drawing, const territory::Municipality& municipality) {
    if (drawing.total_of(municipality) == nullptr) {
        return "";
    }
    auto filter = drawing.listing.filter;
    std::erase_if(filter.chosen, [](const auto& value) { return value.facet == Facet::municipality; });
    const auto narrower = drawing.listing.with(filter.with({Facet::municipality, municipality.istat})).as(View::list);
    return site::localised(address_of(drawing.plan, narrower), drawing.context.language());
}

map::Frame frame_of(const Drawing& drawing) {
    const auto& context = drawing.context;
    const auto measure = std::string(context.t(label(drawing.listing.measure)));
    return {
        .id = "project-map",
        .title = context.words.with("{} by municipality", {measure}),
        .description = context.words.count("{} municipality has projects of this list.", "{} municipalities have projects of this list.",
                                           static_cast<std::int64_t>(drawing.totals.size())),
        .table_summary = std::string(context.t("The map as a table")),
        .name_column = std::string(context.t("Municipality")),
        .value_column = measure,
        .skip = std::string(context.t("Skip the map")),
        .empty = std::string(context.t("The municipalities of this plan have no known place on the map yet.")),
        .no_data = std::string(context.t("No projects")),
        .source = std::string(context.t("A project in several municipalities counts in each of them with its whole funding."))};
}

std::vector<map::LegendEntry> legend_of(const Drawing& drawing, const map::Classes& classes) {
    std::vector<map::LegendEntry> legend;
    for (const auto& band : classes.bands) {
        const auto from = value_text(drawing, band.from);
        const auto to = value_text(drawing, band.to);
        legend.push_back({band.level, from == to ? from : drawing.context.words.with("{} to {}", {from, to})});
    }
    return legend;
}

void draw_areas(html::Writer& out, const Drawing& drawing) {
    std::vector<std::optional<double>> values;
    for (const auto& municipality : drawing.map.municipalities) {
        values.push_back(value_in(drawing, municipality));
    }
    const auto classes = map::classify(values, map::Method::quantiles);
    map::Choropleth picture{frame_of(drawing), {}, legend_of(drawing, classes)};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& municipality = drawing.map.municipalities[i];
        const auto stored = drawing.map.boundaries.find(municipality.id);
        auto rings = map::decode_rings(stored == drawing.map.boundaries.end() ? std::string_view{} : stored->second);
        picture.shapes.push_back({municipality.istat, municipality.name, link_to(drawing, municipality),
                                  rings ? std::move(rings).value() : map::Rings{}, classes.levels[i], told(drawing, municipality)});
    }
    map::choropleth(out, picture);
}

void draw_circles(html::Writer& out, const Drawing& drawing) {
    map::Symbols picture{frame_of(drawing), {}, {}, [&](double value) { return value_text(drawing, value); }};
    for (const auto& municipality : drawing.map.municipalities) {
        const auto value = value_in(drawing, municipality);
        const bool placed = municipality.longitude && municipality.latitude;
        const auto at = placed ? map::point_at(*municipality.longitude, *municipality.latitude) : std::nullopt;
        if (at && value) {
            picture.symbols.push_back(
                {municipality.istat, municipality.name, link_to(drawing, municipality), *at, value, told(drawing, municipality)});
        }
    }
    map::symbols(out, picture);
}

/// Places outside of the plan's land are told, since they cannot be drawn.
void places_elsewhere(html::Writer& out, const Drawing& drawing) {
    auto elsewhere = static_cast<std::int64_t>(drawing.totals.size());
    for (const auto& municipality : drawing.map.municipalities) {
        elsewhere -= drawing.total_of(municipality) != nullptr ? 1 : 0;
    }
    if (elsewhere > 0) {
        out.add<"<p><small>{}</small></p>\n">(drawing.context.words.count(
            "{} municipality with projects is outside the territory of the plan and is not drawn.",
            "{} municipalities with projects are outside the territory of the plan and are not drawn.", elsewhere));
    }
}

void measure_links(html::Writer& out, const Drawing& drawing) {
    std::vector<site::Tab> tabs;
    for (const auto measure : {Measure::projects, Measure::funding}) {
        tabs.push_back({address_of(drawing.plan, drawing.listing.counting(measure)), std::string(drawing.context.t(label(measure))),
                        "it-map-marker", drawing.listing.measure == measure});
    }
    site::tabs(out, drawing.context, drawing.context.t("What the map counts"), tabs);
}

}  // namespace

void project_map(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const Listing& listing, const ProjectMap& map) {
    const auto drawing = drawing_of(context, plan, listing, map);
    measure_links(out, drawing);
    map.boundaries.empty() ? draw_circles(out, drawing) : draw_areas(out, drawing);
    places_elsewhere(out, drawing);
}

}  // namespace regia::projects
