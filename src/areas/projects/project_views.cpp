// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_views.hpp"

#include <algorithm>

namespace regia::projects {
namespace {

constexpr std::size_t summary_bytes_max = 240;

struct Mark {
    const char* icon;
    const char* style;
};

Mark mark_of(State state) {
    switch (state) {
        case State::planned:
            return {"it-clock", "status"};
        case State::active:
            return {"it-arrow-right-circle", "status"};
        case State::suspended:
            return {"it-warning-circle", "status status-warning"};
        case State::completed:
        case State::closed:
            return {"it-check-circle", "status status-ok"};
        case State::revoked:
            break;
    }
    return {"it-ban", "status status-late"};
}

/// The beginning of a text, cut between words.
std::string_view shortened(std::string_view text) {
    if (text.size() <= summary_bytes_max) {
        return text;
    }
    const auto blank = text.rfind(' ', summary_bytes_max);
    return text.substr(0, blank == std::string_view::npos ? 0 : blank);
}

void meta(html::Writer& out, const site::Frame& context, const ProjectLine& project, const plan::NodeNames& nodes) {
    out.add<"<ul class=\"meta\">">();
    if (project.local_code != project.cup) {  // many bodies know a project by its CUP
        out.add<"<li><span class=\"code\">{}</span></li>">(project.local_code);
    }
    if (!project.cup.empty()) {
        out.add<"<li>CUP <span class=\"code\">{}</span></li>">(project.cup);
    }
    if (project.place_count > 0) {
        out.add<"<li>{}</li>">(place_names(context, project));
    }
    if (const auto node = nodes.find(project.first_node.value); node != nodes.end()) {
        out.add<"<li><span class=\"code\">{}</span> ">(node->second.code);
        site::bilingual(out, context, node->second.title);
        out.add<"</li>">();
    }
    if (project.evidence == Evidence::demo) {
        out.add<"<li>">();
        site::demo_label(out, context);
        out.add<"</li>">();
    }
    out.add<"</ul>">();
}

void item(html::Writer& out, const site::Frame& context, const ProjectLine& project, const plan::NodeNames& nodes) {
    out.add<"<li class=\"result\"><h3><a href=\"{}\">">(context.href(path_of(project)));
    site::italian(out, context, project.title);
    out.add<"</a></h3>">();
    meta(out, context, project, nodes);
    if (!project.summary.empty()) {
        out.add<"<p>">();
        const auto beginning = shortened(project.summary);
        site::italian(out, context, beginning);
        out.add<"{}</p>">(beginning.size() < project.summary.size() ? "…" : "");
    }
    out.add<"<div class=\"result-aside\">">();
    state_mark(out, context, project.state);
    payments_bar(out, context, "paid-" + std::to_string(project.id.value), project.funding_total, project.paid_total);
    out.add<"</div></li>\n">();
}

}  // namespace

void state_mark(html::Writer& out, const site::Frame& context, State state) {
    const auto mark = mark_of(state);
    out.add<"<span class=\"{}\">">(mark.style);
    site::icon(out, context, mark.icon, "icon");
    out.add<"{}</span>">(context.t(label(state)));
}

void progress_bar(html::Writer& out, const site::Frame& context, const Bar& bar) {
    out.add<"<div class=\"progress-figure\"><span class=\"progress-caption\" id=\"{}\">{}</span>">(bar.id, bar.caption);
    if (bar.share) {
        const auto text = context.words.percent(*bar.share);
        // Rounded down, so that only what is finished looks finished.
        const auto shown = std::clamp<std::int64_t>(bar.share->basis_points / 100, 0, 100);
        out.add<
            "<div class=\"progress\" role=\"progressbar\" aria-labelledby=\"{}\" aria-valuenow=\"{}\" aria-valuetext=\"{}\" "
            "aria-valuemin=\"0\" "
            "aria-valuemax=\"100\"><div class=\"progress-bar pct-{}\"></div></div><span class=\"progress-text\">{}</span>">(
            bar.id, shown, text, shown, text);
    } else {
        out.add<"<span class=\"progress-text\">{}</span>">(bar.unknown.empty() ? context.t("not known") : bar.unknown);
    }
    out.add<"</div>">();
}

void payments_bar(html::Writer& out, const site::Frame& context, std::string_view id, Money funding, Money paid) {
    const bool funded = funding.cents > 0;
    progress_bar(out, context,
                 {.id = id,
                  .caption = funded ? context.words.with("Paid of {}", {context.words.short_money(funding)})
                                    : std::string(context.t("No funding recorded")),
                  .share = funded && paid.cents > 0 ? std::optional{share_of(paid, funding)} : std::nullopt,
                  .unknown = context.t("no payments recorded")});
}

std::string recorded_money(const site::Frame& context, Money sum) {
    return sum.cents == 0 ? std::string(context.t("not recorded")) : context.words.money(sum);
}

std::string recorded_money_in_short(const site::Frame& context, Money sum) {
    return sum.cents == 0 ? std::string(context.t("not recorded")) : context.words.short_money(sum);
}

std::string known_of(const site::Frame& context, std::int64_t recorded, std::int64_t all) {
    return recorded == 0 || recorded == all ? ""
                                            : " (" + context.words.count("known of {} project", "known of {} projects", recorded) + ")";
}

void money_figures(html::Writer& out, const site::Frame& context, const Total& total) {
    const auto label = [&](const char* words, std::int64_t recorded) {
        return std::string(context.t(words)) + known_of(context, recorded, total.projects);
    };
    site::figures(out, {{std::string(context.t("projects")), context.words.number(total.projects)},
                        {std::string(context.t("funding")), recorded_money_in_short(context, total.funding)},
                        {label("commitments", total.committing), recorded_money_in_short(context, total.committed)},
                        {label("payments", total.paying), recorded_money_in_short(context, total.paid)}});
    demonstration_note(out, context, total);
}

namespace {

std::string how_many_are_invented(const site::Frame& context, const Total& total, bool capped) {
    if (capped) {
        return context.words.count("At least {} of these projects is for demonstration and does not exist.",
                                   "At least {} of these projects are for demonstration and do not exist.", total.demonstrative);
    }
    if (total.demonstrative == total.projects) {
        return std::string(context.t("These projects are for demonstration and do not exist."));
    }
    return context.words.count("{} of these projects is for demonstration and does not exist.",
                               "{} of these projects are for demonstration and do not exist.", total.demonstrative);
}

}  // namespace

void demonstration_note(html::Writer& out, const site::Frame& context, const Total& total, bool capped) {
    if (total.demonstrative == 0) {
        return;
    }
    out.add<"<p class=\"demo-note\">{}">(how_many_are_invented(context, total, capped));
    if (total.demonstrative_funding.cents > 0 && !capped) {
        out.add<" {}">(context.words.with("Their funding is invented too: {}.", {context.words.short_money(total.demonstrative_funding)}));
    }
    out.add<"</p>\n">();
}

void project_list(html::Writer& out, const site::Frame& context, const std::vector<ProjectLine>& projects, const plan::NodeNames& nodes) {
    out.add<"<ul class=\"results\">\n">();
    for (const auto& project : projects) {
        item(out, context, project, nodes);
    }
    out.add<"</ul>\n">();
}

std::string place_names(const site::Frame& context, const ProjectLine& project) {
    const auto more = project.place_count - static_cast<std::int64_t>(main_places_max);
    return more <= 0 ? project.main_places
                     : project.main_places + " " + context.words.count("and {} more place", "and {} more places", more);
}

}  // namespace regia::projects
