// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_home_views.hpp"

#include "areas/communication/map_views.hpp"
#include "areas/communication/money_views.hpp"
#include "areas/communication/paths_views.hpp"
#include "areas/communication/plan_card_views.hpp"
#include "areas/communication/wording.hpp"
#include "areas/projects/project_views.hpp"

#include <algorithm>

namespace regia::communication {
namespace {

constexpr std::size_t acts_shown = 4;

std::string text_of(std::string_view words) { return std::string(words); }

void head(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    const auto& plan = home.card.plan;
    site::Head head{.kicker = home.card.owner, .title = plan.title, .lead = {}, .facts = {}};
    for (const auto& fact : {years_text(context, plan), validity_text(context, plan)}) {
        if (!fact.empty()) {
            head.facts.push_back(fact);
        }
    }
    if (!home.places.empty()) {
        head.facts.push_back(context.words.count("{} municipality", "{} municipalities", static_cast<std::int64_t>(home.places.size())));
    }
    site::page_head(out, context, head);
    out.add<"<div class=\"page-acts no-print\"><a class=\"btn btn-primary\" href=\"{}\">{}</a>">(context.href(plan_path(plan.slug, "tree")),
                                                                                                 context.t("Read the plan"));
    if (home.card.total.projects > 0) {
        out.add<" <a class=\"btn btn-outline-primary\" href=\"{}\">{}</a>">(context.href(plan_path(plan.slug, "projects")),
                                                                            context.t("Explore the projects"));
    }
    out.add<"</div>\n">();
}

void big_figures(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    std::vector<site::Figure> figures;
    for (const auto& level : home.levels) {
        figures.push_back({context.t(level.count == 1 ? level.level.name : level.level.plural), context.words.number(level.count)});
    }
    const auto& total = home.card.total;
    if (total.projects > 0) {
        figures.push_back({text_of(context.t("projects followed")), context.words.number(total.projects)});
    }
    if (total.funding.cents > 0) {
        figures.push_back({text_of(context.t("funding")), context.words.short_money(total.funding)});
    }
    if (total.funding.cents > 0 && total.paid.cents > 0) {
        figures.push_back({text_of(context.t("paid, as far as recorded")), context.words.percent(share_of(total.paid, total.funding))});
    }
    out.add<"<div class=\"my-4\">">();
    site::figures(out, figures);
    projects::demonstration_note(out, context, total);
    out.add<"</div>\n">();
}

void edition_rows(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    if (!home.edition) {
        return;
    }
    out.add<"<div><dt>{}</dt><dd>">(context.t("Current edition"));
    site::bilingual(out, context, home.edition->name);
    out.add<" ({}){}</dd></div>">(context.t(label(home.edition->state)),
                                  home.edition->date ? ", " + context.words.long_date(*home.edition->date) : "");
    for (const auto& act : home.edition_acts) {
        out.add<"<div><dt>{}</dt><dd>">(context.t("Act of the edition"));
        site::italian(out, context, act.body + ", " + act.kind + (act.number.empty() ? "" : " " + act.number));
        out.add<"</dd></div>">();
    }
}

void facts(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    const auto& plan = home.card.plan;
    out.add<"<dl class=\"sheet\">">();
    if (!home.card.owner.empty()) {
        out.add<"<div><dt>{}</dt><dd>">(context.t("Whose plan it is"));
        link_to(out, context, organisation_path(home.card.owner_code), home.card.owner);
        out.add<"</dd></div>">();
    }
    if (home.card.territory.id.exists()) {
        out.add<"<div><dt>{}</dt><dd>">(context.t("Territory"));
        link_to(out, context, plan_path(plan.slug, "territory"), home.card.territory.name);
        out.add<"</dd></div>">();
    }
    const auto date = [&](const auto& day) { return day ? context.words.long_date(*day) : std::string{}; };
    site::sheet_row(out, context.t("Valid from"), date(plan.valid_from));
    site::sheet_row(out, context.t("Valid until"), date(plan.valid_to));
    site::sheet_row(out, context.t("Looks at the year"), plan.horizon ? std::to_string(*plan.horizon) : "");
    edition_rows(out, context, home);
    site::sheet_row(out, context.t("Latest payment recorded"), date(home.card.total.latest_payment));
    if (!plan.website.empty()) {
        out.add<"<div><dt>{}</dt><dd><a href=\"{}\">{}</a></dd></div>">(context.t("Website"), html::url(plan.website), plan.website);
    }
    out.add<"</dl>\n">();
}

void what_it_is(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    out.add<"<div class=\"row\"><section class=\"col-lg-7\" aria-labelledby=\"about\"><h2 class=\"mt-0\" id=\"about\">{}</h2>">(
        context.t("What it is"));
    site::prose(out, context, home.card.plan.summary);
    if (!home.card.plan.vision.empty()) {
        out.add<"<h2>{}</h2>">(context.t("The vision"));
        site::prose(out, context, home.card.plan.vision);
    }
    out.add<"</section><section class=\"col-lg-5\" aria-labelledby=\"in-short\"><h2 class=\"mt-0\" id=\"in-short\">{}</h2>">(
        context.t("In short"));
    facts(out, context, home);
    out.add<"</section></div>\n">();
}

void axes(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    const auto& slug = home.card.plan.slug;
    for (const auto& level : home.levels) {
        if (!level.roots.empty()) {
            section_head(out, context, capitalised(context.t(level.level.plural)),
                         {plan_path(slug, "tree"), text_of(context.t("The whole tree"))});
            node_totals(out, context, slug, {}, level.roots);
        }
    }
    node_sums_note(out, context, home.card.total);
    placed_by_us_note(out, context, home.card.total);
}

void where_and_money(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    const auto& slug = home.card.plan.slug;
    if (home.card.total.projects == 0) {
        return;
    }
    out.add<"<section class=\"band\"><div class=\"container-xxl\">">();
    section_head(out, context, context.t("Where the projects are"), {plan_path(slug, "territory"), text_of(context.t("The territory"))});
    municipalities_map(out, context, {"places", text_of(context.t("Projects by municipality")), slug}, home.places);
    if (!home.sources.empty()) {
        out.add<"<h2>{}</h2>">(context.t("Where the money comes from"));
        sources_chart(out, context, slug, home.sources);
    }
    out.add<"</div></section>\n">();
}

void acts(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    if (home.acts.empty()) {
        return;
    }
    section_head(out, context, context.t("Latest acts"), {plan_path(home.card.plan.slug, "acts"), text_of(context.t("All the acts"))});
    act_list(out, context, {home.acts.begin(), home.acts.begin() + static_cast<std::ptrdiff_t>(std::min(acts_shown, home.acts.size()))});
}

void before_and_after(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    if (home.line.plans.size() > 1) {
        section_head(out, context, context.t("The plans before and after"), {"/plans", text_of(context.t("All the plans"))});
        plan_line(out, context, home.line, home.card.plan.slug);
    }
}

void next_steps(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    const auto& slug = home.card.plan.slug;
    const auto step = [&](const std::string& path, std::string_view title, std::string_view what) {
        out.add<
            "<li><article class=\"it-card\"><h3 class=\"it-card-title\"><a class=\"stretched-link\" href=\"{}\">{}</a></h3>"
            "<div class=\"it-card-body\"><p class=\"it-card-text\">{}</p></div></article></li>">(context.href(path), title, what);
    };
    out.add<
        "<section class=\"band no-print\" aria-labelledby=\"next\"><div class=\"container-xxl\"><h2 id=\"next\">{}</h2>"
        "<ul class=\"card-grid\">">(context.t("Where to go next"));
    step(plan_path(slug, "tree"), context.t("Tree"), context.t("Everything that the plan says, from the top to the single action."));
    if (home.card.total.projects > 0) {
        step(plan_path(slug, "projects"), context.t("Projects"), context.t("What is being done, by whom, how far it is."));
    }
    step(plan_path(slug, "territory"), context.t("Territory"), context.t("The plan seen from your municipality."));
    step(plan_path(slug, "compare"), context.t("Compare"), context.t("Two editions or two plans side by side."));
    step("/open-data", context.t("Data"), context.t("The same figures as files, free to use again."));
    out.add<"</ul></div></section>\n">();
}

}  // namespace

void plan_home(html::Writer& out, const site::Frame& context, const PlanHome& home) {
    out.add<"<div class=\"container-xxl\">">();
    head(out, context, home);
    big_figures(out, context, home);
    what_it_is(out, context, home);
    axes(out, context, home);
    out.add<"</div>\n">();
    where_and_money(out, context, home);
    out.add<"<div class=\"container-xxl\">">();
    acts(out, context, home);
    before_and_after(out, context, home);
    out.add<"</div>\n">();
    next_steps(out, context, home);
}

}  // namespace regia::communication
