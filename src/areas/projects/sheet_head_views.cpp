// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/menu.hpp"
#include "areas/projects/project_views.hpp"
#include "areas/projects/sheet_section_views.hpp"

namespace regia::projects {
namespace {

void cup_row(html::Writer& out, const site::Frame& context, const Project& project) {
    out.add<"<div><dt>CUP</dt><dd>">();
    if (project.cup.empty()) {
        out.text(context.t("No CUP is recorded."));
    } else {
        const auto check = check_cup(project.cup, {.current = context.today.year(), .decision = {}});
        out.add<"<a href=\"{}\"><span class=\"code\">{}</span></a><br><small>{}</small>">(
            context.href("/cup/" + html::percent_encoded(project.cup)), project.cup, cup_verdict(context, check));
    }
    out.add<"</dd></div>">();
}

/// "01/03/2022 (planned 15/02/2022)"
std::string moment(const site::Frame& context, const std::optional<Date>& actual, const std::optional<Date>& planned) {
    if (actual && planned) {
        return context.words.with("{} (planned {})", {context.words.date(*actual), context.words.date(*planned)});
    }
    if (planned) {
        return context.words.with("planned {}", {context.words.date(*planned)});
    }
    return day_text(context, actual);
}

void facts(html::Writer& out, const site::Frame& context, const Project& project) {
    out.add<"<dl class=\"sheet\"><div><dt>{}</dt><dd><span class=\"code\">{}</span></dd></div>">(context.t("Local code"),
                                                                                                 project.local_code);
    cup_row(out, context, project);
    site::sheet_row(out, context.t("Nature"), context.t(label(project.nature)));
    site::sheet_row(out, context.t("Owner"), context.t(label(project.owner_level)));
    site::sheet_row(out, context.t("Start"), moment(context, project.actual_start, project.planned_start));
    site::sheet_row(out, context.t("End"), moment(context, project.actual_end, project.planned_end));
    out.add<"</dl>\n">();
}

void step(html::Writer& out, const site::Frame& context, std::string_view path, std::string_view code, const Text& title) {
    out.add<"<li><a href=\"{}\"><span class=\"code\">{}</span> ">(context.href(path), code);
    site::bilingual(out, context, title);
    out.add<"</a> <span aria-hidden=\"true\">→</span></li>\n">();
}

std::string progress_words(const site::Frame& context, const Sheet& sheet) {
    const auto progress = procedural_progress(sheet, context.today);
    return progress ? context.words.with("{} of {} phases ended", {std::to_string(progress->ended), std::to_string(progress->all)})
                    : std::string(context.t("progress not known"));
}

std::string money_words(const site::Frame& context, const Sheet& sheet) {
    const auto& project = sheet.project;
    const auto share = financial_progress(project);
    if (share && sheet.payments.empty()) {
        return context.words.with("{} funded, payments not known", {context.words.short_money(project.funding_total)});
    }
    return share ? context.words.with("{} paid of {}", {context.words.percent(*share), context.words.short_money(project.funding_total)})
                 : std::string(context.t("no funding recorded"));
}

}  // namespace

void head_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const auto& project = page.sheet.project;
    site::page_head(out, context,
                    {.kicker = context.t(page.plan.short_title),
                     .title = {project.title, ""},
                     .lead = {project.summary, ""},
                     .facts = {},
                     .demo = project.evidence == Evidence::demo});
    out.add<"<ul class=\"meta\"><li>">();
    state_mark(out, context, project.state);
    out.add<"</li>">();
    if (project.evidence != Evidence::demo) {  // the label says that already
        out.add<"<li>{}</li>">(context.t(label(project.evidence)));
    }
    out.add<"</ul>\n">();
    facts(out, context, project);
}

void trace_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    out.add<"<nav class=\"no-print\" aria-label=\"{}\"><p class=\"mb-1\"><strong>{}</strong></p><ol class=\"meta link-list\">\n">(
        context.t("The trace of this project"), context.t("From the plan to the money"));
    if (page.paths.empty()) {
        step(out, context, plan::plan_path(page.plan.slug), "", page.plan.short_title);
    } else {
        for (const auto& node : page.paths.front()) {
            step(out, context, plan::node_path(page.plan.slug, node.code), node.code, node.title);
        }
    }
    out.add<
        "<li aria-current=\"page\">{} <span aria-hidden=\"true\">→</span></li>"
        "<li><a href=\"#progress\">{}</a> <span aria-hidden=\"true\">→</span></li>"
        "<li><a href=\"#money\">{}</a></li></ol></nav>\n">(context.t("this project"), progress_words(context, page.sheet),
                                                           money_words(context, page.sheet));
}

}  // namespace regia::projects
