// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/portal_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/communication/plan_card_views.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

std::string text_of(std::string_view words) { return std::string(words); }

void hero(html::Writer& out, const site::Frame& context) {
    out.add<
        "<section class=\"hero-band\" aria-labelledby=\"hero-title\"><div class=\"container-xxl\"><h1 id=\"hero-title\" "
        "data-element=\"page-name\">{}</h1><p class=\"lead\">{}</p>">(
        context.t("What was decided, who is doing it, how far it is"),
        context.t("The strategic plans of our territory with all their projects: every municipality, every euro, as open data."));
    out.add<
        "<form class=\"search-box\" role=\"search\" aria-label=\"{}\" action=\"{}\" method=\"get\">"
        "<label class=\"visually-hidden\" for=\"home-q\">{}</label><input type=\"search\" id=\"home-q\" name=\"q\" maxlength=\"200\" "
        "placeholder=\"{}\"><button class=\"btn btn-light\" type=\"submit\">{}</button></form></div></section>\n">(
        context.t("Search plans and projects"), context.href("/search"), context.t("A project, a municipality, an act"),
        context.t("A project, a municipality, an act"), context.t("Search"));
}

void figures_over_all(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards) {
    const auto total = total_over(cards);
    std::vector<site::Figure> figures{{text_of(context.t("plans")), context.words.number(static_cast<std::int64_t>(cards.size()))}};
    if (total.projects > 0) {
        figures.push_back({text_of(context.t("projects")), context.words.number(total.projects)});
    }
    if (total.funding.cents > 0) {
        figures.push_back({text_of(context.t("funding")), context.words.short_money(total.funding)});
    }
    if (total.funding.cents > 0 && total.paid.cents > 0) {
        figures.push_back({text_of(context.t("paid, as far as recorded")), context.words.percent(share_of(total.paid, total.funding))});
    }
    out.add<"<h2 class=\"visually-hidden\">{}</h2>">(context.t("All the plans in figures"));
    out.add<"<div class=\"mt-4\">">();
    site::figures(out, figures);
    projects::demonstration_note(out, context, total);
    out.add<"</div>\n">();
}

void latest_acts(html::Writer& out, const site::Frame& context, const std::vector<documents::Act>& acts) {
    if (acts.empty()) {
        return;
    }
    out.add<"<section class=\"band\" aria-labelledby=\"acts\"><div class=\"container-xxl\"><h2 id=\"acts\">{}</h2>">(
        context.t("Latest acts"));
    act_list(out, context, acts);
    out.add<"</div></section>\n">();
}

void plans_without_lineage(html::Writer& out, const site::Frame& context, const std::vector<PlanLine>& lines) {
    std::vector<PlanCard> cards;
    for (const auto& line : lines) {
        if (line.plans.size() == 1) {
            cards.push_back(line.plans.front());
        }
    }
    if (!cards.empty()) {
        out.add<"<h2>{}</h2>">(context.t("Plans on their own"));
        plan_cards(out, context, cards);
    }
}

}  // namespace

void portal(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards, const std::vector<documents::Act>& acts) {
    hero(out, context);
    out.add<"<div class=\"container-xxl mb-5\">">();
    if (cards.empty()) {
        site::empty_state(out, context, context.t("No plan has been loaded yet."),
                          site::Link{"/how-to-read", text_of(context.t("How to read the data"))});
    } else {
        figures_over_all(out, context, cards);
        section_head(out, context, context.t("The plans"), {"/plans", text_of(context.t("Plans in time"))});
        plan_cards(out, context, cards);
    }
    out.add<"</div>\n">();
    latest_acts(out, context, acts);
}

void all_plans(html::Writer& out, const site::Frame& context, const std::vector<PlanLine>& lines) {
    site::Head head{.kicker = {}, .title = {}, .lead = {}, .facts = {}};
    head.title.italian = head.title.english = context.t("Plans");
    head.lead.italian = head.lead.english = context.t("Each plan with the ones that came before it and the ones that took its place.");
    site::page_head(out, context, head);
    if (lines.empty()) {
        site::empty_state(out, context, context.t("No plan has been loaded yet."));
    }
    for (const auto& line : lines) {
        if (line.plans.size() > 1) {
            out.add<"<section><h2>">();
            site::bilingual(out, context, line.plans.back().territory.name);
            out.add<": {}</h2>">(context.words.count("{} plan", "{} plans", static_cast<std::int64_t>(line.plans.size())));
            plan_line(out, context, line);
            out.add<"</section>\n">();
        }
    }
    plans_without_lineage(out, context, lines);
    site::downloads(out, context, "/api/v1/plans", "");
}

}  // namespace regia::communication
