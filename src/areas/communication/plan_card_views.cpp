// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/communication/plan_card_views.hpp"

#include "areas/communication/paths_views.hpp"
#include "areas/projects/project_views.hpp"

namespace regia::communication {
namespace {

void kicker(html::Writer& out, const site::Frame& context, const PlanCard& card) {
    out.add<"<p class=\"kicker\">">();
    site::bilingual(out, context, card.territory.name);
    const auto years = years_text(context, card.plan);
    out.add<"{}{}</p>">(years.empty() ? "" : " · ", years);
}

void card_footer(html::Writer& out, const site::Frame& context, const PlanCard& card) {
    out.add<"<div class=\"it-card-footer\">">();
    if (card.total.projects > 0) {
        projects::payments_bar(out, context, "plan-" + card.plan.slug, card.total.funding, card.total.paid);
        out.add<"<p class=\"mb-0\">{}</p>">(context.words.count("{} project", "{} projects", card.total.projects));
        if (card.total.demonstrative > 0) {
            out.add<"<p class=\"mb-0\"><span class=\"demo-label\">{}</span></p>">(
                context.words.count("{} for demonstration", "{} for demonstration", card.total.demonstrative));
        }
    } else {
        out.add<"<p class=\"mb-0\">{}</p>">(context.words.count("{} part of the plan", "{} parts of the plan", card.nodes));
    }
    out.add<"</div>">();
}

std::string years_apart(const site::Frame& context, std::int64_t days) {
    return days < 365 ? context.words.count("{} day", "{} days", days) : context.words.count("{} year", "{} years", days / 365);
}

}  // namespace

std::string years_text(const site::Frame& context, const plan::Plan& plan) {
    const auto years = years_of(plan);
    if (years.from && years.to) {
        return *years.from == *years.to ? std::to_string(*years.from) : std::to_string(*years.from) + "-" + std::to_string(*years.to);
    }
    if (years.from) {
        return context.words.with("from {}", {std::to_string(*years.from)});
    }
    return years.to ? context.words.with("until {}", {std::to_string(*years.to)}) : "";
}

std::string validity_text(const site::Frame& context, const plan::Plan& plan) {
    const auto state = plan::validity_on(plan, context.today);
    const auto apart = years_apart(context, state.days);
    switch (state.validity) {
        case plan::Validity::not_begun:
            return context.words.with("begins in {}", {apart});
        case plan::Validity::running:
            return context.words.with("{} left", {apart});
        case plan::Validity::ended:
            return context.words.with("ended {} ago", {apart});
        case plan::Validity::open:
            break;
    }
    return "";
}

void plan_cards(html::Writer& out, const site::Frame& context, const std::vector<PlanCard>& cards) {
    out.add<"<ul class=\"card-grid\">\n">();
    for (const auto& card : cards) {
        out.add<"<li><article class=\"it-card\">">();
        kicker(out, context, card);
        out.add<"<h3 class=\"it-card-title\"><a class=\"stretched-link\" href=\"{}\">">(context.href(plan_path(card.plan.slug)));
        site::bilingual(out, context, card.plan.short_title.empty() ? card.plan.title : card.plan.short_title);
        out.add<"</a></h3><div class=\"it-card-body\"><p class=\"it-card-text\">">();
        site::bilingual(out, context, card.plan.title);
        out.add<"</p></div>">();
        card_footer(out, context, card);
        out.add<"</article></li>\n">();
    }
    out.add<"</ul>\n">();
}

void plan_line(html::Writer& out, const site::Frame& context, const PlanLine& line, std::string_view here) {
    out.add<"<ol class=\"timeline\">\n">();
    for (const auto& card : line.plans) {
        const bool is_here = card.plan.slug == here;
        const auto validity = plan::validity_on(card.plan, context.today).validity;
        out.add<"<li class=\"{}\"><p class=\"kicker\">{}</p><h3>">(validity == plan::Validity::ended ? "is-done" : "is-now",
                                                                   years_text(context, card.plan));
        if (is_here) {
            site::bilingual(out, context, card.plan.title);
            out.add<" <span class=\"visually-hidden\">{}</span>">(context.t("(this plan)"));
        } else {
            link_to(out, context, plan_path(card.plan.slug), card.plan.title);
        }
        out.add<"</h3><ul class=\"meta\"><li>{}</li>">(card.owner);
        const auto state = validity_text(context, card.plan);
        if (!state.empty()) {
            out.add<"<li>{}</li>">(state);
        }
        if (card.total.projects > 0) {
            out.add<"<li>{}</li>">(context.words.count("{} project", "{} projects", card.total.projects));
        }
        out.add<"</ul></li>\n">();
    }
    out.add<"</ol>\n">();
}

void act_list(html::Writer& out, const site::Frame& context, const std::vector<documents::Act>& acts) {
    out.add<"<ol class=\"timeline\">\n">();
    for (const auto& act : acts) {
        out.add<"<li class=\"is-done\">">();
        if (act.date) {
            out.add<"<time datetime=\"{}\">{}</time>">(machine_text(*act.date), context.words.long_date(*act.date));
        }
        out.add<"<h3>">();
        site::bilingual(out, context, act.subject);
        out.add<"</h3><p>">();
        site::italian(out, context, act.body + ": " + act.kind + (act.number.empty() ? "" : " ") + act.number);
        if (act.role != documents::ActRole::other) {  // to say that it is another one says nothing
            out.add<". {}">(context.t(label(act.role)));
        }
        out.add<"</p>">();
        if (!act.url.empty()) {
            out.add<"<p><a href=\"{}\">{}</a></p>">(html::url(act.url), context.words.with("Read the act: {}", {context.t(act.subject)}));
        }
        out.add<"</li>\n">();
    }
    out.add<"</ol>\n">();
}

}  // namespace regia::communication
