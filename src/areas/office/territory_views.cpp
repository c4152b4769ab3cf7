// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/territory_views.hpp"

#include "areas/office/paths.hpp"

namespace regia::office {
namespace {

void zones(html::Writer& out, const site::Frame& context, const TerritoryWork& work) {
    const auto base = desk_path(work.plan.slug) + "/zones";
    out.add<"<h2>{}</h2>\n">(context.t("Zones"));
    if (!work.zones.empty()) {
        out.add<"<ul>\n">();
        for (const auto& zone : work.zones) {
            out.add<"<li><a href=\"{}\">{}</a></li>\n">(context.href(base + "/" + html::percent_encoded(zone.code)), context.t(zone.name));
        }
        out.add<"</ul>\n">();
    }
    out.add<"<p><a class=\"btn btn-outline-primary\" href=\"{}\">{}</a></p>\n">(context.href(base + "/new"), context.t("Add a zone"));
}

void municipalities(html::Writer& out, const site::Frame& context, const TerritoryWork& work) {
    out.add<"<h2>{}</h2>\n">(context.t("Municipalities"));
    if (work.municipalities.empty()) {
        return;
    }
    out.add<"<ul>\n">();
    for (const auto& one : work.municipalities) {
        out.add<"<li>{} <span class=\"code\">{}</span> ">(one.name, one.istat);
        site::act_button(out, context,
                         {.action = desk_path(work.plan.slug) + "/territory/remove",
                          .label = std::string(context.t("Take out")),
                          .name = "istat",
                          .value = one.istat,
                          .about = one.name,
                          .style = "btn btn-link btn-sm"});
        out.add<"</li>\n">();
    }
    out.add<"</ul>\n">();
}

void adding(html::Writer& out, const site::Frame& context, const TerritoryWork& work) {
    site::Form form(out, context, desk_path(work.plan.slug) + "/territory", work.errors);
    form.textarea({.name = "municipalities",
                   .label = context.t("Add municipalities"),
                   .value = work.lines,
                   .hint = context.t("A line for each: ISTAT code; name; latitude; longitude. The coordinates put it on the map, and can "
                                     "be left out. Of a municipality that Regia knows, the code is enough."),
                   .characters_max = 200'000,
                   .rows = 6});
    form.submit(context.t("Add"));
}

}  // namespace

void territory_work(html::Writer& out, const site::Frame& context, const TerritoryWork& work) {
    const std::string title(context.t("Territory and zones"));
    site::page_head(out, context, {.kicker = context.t(work.land.name), .title = {title, title}, .lead = {}, .facts = {}});
    zones(out, context, work);
    municipalities(out, context, work);
    adding(out, context, work);
}

void zone_form(html::Writer& out, const site::Frame& context, const ZoneForm& form) {
    const auto base = desk_path(form.plan.slug);
    const std::string title = form.present.empty() ? std::string(context.t("Add a zone")) : form.words.name.italian;
    const auto action = base + "/zones/" + (form.present.empty() ? "new" : html::percent_encoded(form.present));
    site::page_head(out, context, {.kicker = std::string(context.t("Zones")), .title = {title, title}, .lead = {}, .facts = {}});
    site::Form fields(out, context, action, form.errors);
    const auto& w = form.words;
    fields.input({.name = "name_it", .label = context.t("Name (Italian)"), .value = w.name.italian, .characters_max = 120});
    fields.input(
        {.name = "name_en", .label = context.t("Name (English)"), .value = w.name.english, .characters_max = 120, .required = false});
    fields.input({.name = "code",
                  .label = context.t("Code"),
                  .value = w.code,
                  .hint = context.t("Part of its address: 1, or zona-1, for example."),
                  .characters_max = 20});
    fields.input({.name = "motto_it",
                  .label = context.t("What it stands for (Italian)"),
                  .value = w.motto.italian,
                  .characters_max = 300,
                  .required = false});
    fields.input({.name = "motto_en",
                  .label = context.t("What it stands for (English)"),
                  .value = w.motto.english,
                  .characters_max = 300,
                  .required = false});
    std::vector<site::Option> options;
    for (const auto& one : form.municipalities) {
        options.push_back({one.istat, one.name});
    }
    fields.choices("members", context.t("Its municipalities"), options, w.members);
    fields.input({.name = "from",
                  .label = context.t("Since when"),
                  .value = form.from,
                  .type = "date",
                  .hint = context.t("The day from which it has these municipalities. Left empty, it is as if it had always had them."),
                  .characters_max = 10,
                  .required = false});
    fields.submit(context.t("Save"), site::Link{base + "/territory", std::string(context.t("Leave it"))});
    if (!form.present.empty()) {
        site::act_button(out, context,
                         {.action = base + "/zones/" + html::percent_encoded(form.present) + "/remove",
                          .label = std::string(context.t("Take this zone off the territory")),
                          .style = "btn btn-outline-danger btn-sm"});
    }
}

}  // namespace regia::office
