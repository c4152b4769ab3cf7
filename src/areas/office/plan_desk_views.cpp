// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_desk_views.hpp"

#include "areas/office/paths.hpp"
#include "areas/plan/menu.hpp"

namespace regia::office {
namespace {

/// One thing to work at: where, and what there is of it.
void row(html::Writer& out, const site::Frame& context, const std::string& path, const char* label, const std::string& present) {
    out.add<"<li><a href=\"{}\">{}</a> <span class=\"text-secondary\">{}</span></li>\n">(context.href(path), context.t(label), present);
}

std::string territory_words(const site::Frame& context, const PlanDesk& desk) {
    return context.words.count("{} municipality", "{} municipalities", static_cast<std::int64_t>(desk.municipalities)) + ", " +
           context.words.count("{} zone", "{} zones", static_cast<std::int64_t>(desk.zones));
}

std::string edition_words(const site::Frame& context, const PlanDesk& desk) {
    if (desk.draft.id.exists()) {
        return context.t(desk.draft.name) + ": " + std::string(context.t(label(desk.draft.state)));
    }
    return context.words.count("{} edition", "{} editions", static_cast<std::int64_t>(desk.editions.size()));
}

}  // namespace

void plan_desk(html::Writer& out, const site::Frame& context, const PlanDesk& desk) {
    const auto base = desk_path(desk.plan.slug);
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Work on the plan")), .title = desk.plan.title, .lead = {}, .facts = {}});
    out.add<"<ul class=\"tasks\">\n">();
    row(out, context, base + "/territory", "Territory and zones", territory_words(context, desk));
    row(out, context, base + "/tree", "The parts of the plan",
        context.words.count("{} part", "{} parts", static_cast<std::int64_t>(desk.nodes)));
    row(out, context, base + "/editions", "Editions and their acts", edition_words(context, desk));
    row(out, context, base + "/projects", "Projects", context.words.count("{} project", "{} projects", desk.projects));
    out.add<"</ul>\n<p><a href=\"{}\">{}</a></p>\n">(context.href(plan::plan_path(desk.plan.slug)),
                                                     context.t("See the plan as its readers do"));
}

}  // namespace regia::office
