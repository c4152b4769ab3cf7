// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_desk_views.hpp"

#include "areas/office/paths.hpp"
#include "areas/plan/menu.hpp"

namespace regia::office {
namespace {

/// One thing to work at: where, what there is of it, and what it is for.
void row(html::Writer& out, const site::Frame& context, const std::string& path, const char* label, const std::string& present,
         const char* purpose) {
    out.add<"<li class=\"result\"><h2 class=\"h5\"><a href=\"{}\">{}</a></h2><p>{}<br><span class=\"text-secondary\">{}</span></p></li>\n">(
        context.href(path), context.t(label), present, context.t(purpose));
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
    out.add<"<ul class=\"results\">\n">();
    row(out, context, base + "/about", "What is said of the plan",
        desk.plan.summary.empty() ? std::string(context.t("no summary yet")) : "",
        "Its titles, what it is for, how long it holds, what its levels are called.");
    row(out, context, base + "/territory", "Territory and zones", territory_words(context, desk),
        "Which municipalities the plan is for, and how they stand together.");
    row(out, context, base + (desk.draft.id.exists() ? "/tree" : "/editions"), "The parts of the plan",
        context.words.count("{} part", "{} parts", static_cast<std::int64_t>(desk.nodes)),
        desk.draft.id.exists() ? "What the plan says: add parts, write them, put them in order."
                               : "What is in force cannot be changed: begin the next edition, which starts as its copy.");
    row(out, context, base + "/editions", "Editions and their acts", edition_words(context, desk),
        "From the draft to the text in force: each step with the act that makes it lawful.");
    row(out, context, base + "/acts", "Register of acts", context.words.count("{} act", "{} acts", static_cast<std::int64_t>(desk.acts)),
        "Mandate, guidelines, opinions: what was decided about the plan, and by whom.");
    row(out, context, base + "/projects", "Projects", context.words.count("{} project", "{} projects", desk.projects),
        "What is done, where, and with what money.");
    row(out, context, base + "/imports", "Import projects", "",
        "Projects from the files of other systems: seen first, written as a whole, taken back as a whole.");
    out.add<"</ul>\n<p><a href=\"{}\">{}</a></p>\n">(context.href(plan::plan_path(desk.plan.slug)),
                                                     context.t("See the plan as its readers do"));
}

}  // namespace regia::office
