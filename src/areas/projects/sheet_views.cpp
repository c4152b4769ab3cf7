// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/sheet_views.hpp"

#include "areas/projects/sheet_section_views.hpp"

#include <array>

namespace regia::projects {
namespace {

constexpr std::int64_t told_in_days_max = 60;

/// Links to the parts of a long page; paper has none.
void contents(html::Writer& out, const site::Frame& context) {
    constexpr std::array parts{std::pair{"#progress", "Progress"}, std::pair{"#money", "Money"}, std::pair{"#times", "Times"},
                               std::pair{"#actors", "Actors and places"}, std::pair{"#plan", "Place in the plan"}};
    out.add<"<nav class=\"no-print\" aria-label=\"{}\"><ul class=\"meta link-list\">">(context.t("On this page"));
    for (const auto& [address, words] : parts) {
        out.add<"<li><a href=\"{}\">{}</a></li>">(html::url(address), context.t(words));
    }
    out.add<"</ul></nav>\n">();
}

}  // namespace

void sheet_body(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    head_section(out, context, page);
    contents(out, context);
    trace_section(out, context, page);
    progress_section(out, context, page);
    out.add<"<div class=\"paper-columns\">\n<section id=\"money\" aria-labelledby=\"h-money\"><h2 id=\"h-money\">{}</h2>\n">(
        context.t("Money"));
    funding_section(out, context, page);
    spending_section(out, context, page);
    out.add<"</section><section id=\"times\" aria-labelledby=\"h-times\"><h2 id=\"h-times\">{}</h2>\n">(context.t("Times"));
    phases_section(out, context, page);
    tenders_section(out, context, page);
    out.add<"</section>\n">();
    indicators_section(out, context, page);
    out.add<"<section id=\"actors\" aria-labelledby=\"h-actors\"><h2 id=\"h-actors\">{}</h2>\n">(context.t("Actors and places"));
    subjects_section(out, context, page);
    places_section(out, context, page);
    relations_section(out, context, page);
    out.add<"</section>\n">();
    plan_section(out, context, page);
    sources_section(out, context, page);
    out.add<"</div>\n">();
}

std::string not_known(const site::Frame& context) { return std::string(context.t("not known")); }

std::string day_text(const site::Frame& context, const std::optional<Date>& day) {
    return day ? context.words.date(*day) : not_known(context);
}

std::string late_text(const site::Frame& context, std::int64_t days) {
    if (days <= 0) {
        return "";
    }
    return days <= told_in_days_max ? context.words.count("Late by {} day", "Late by {} days", days)
                                    : context.words.count("Late by {} month", "Late by {} months", days / 30);
}

std::string term_title(const site::Frame& context, const std::map<std::string, documents::Term>& terms, const std::string& code) {
    const auto term = terms.find(code);
    return term == terms.end() || term->second.title.empty() ? code : context.t(term->second.title);
}

std::string cup_verdict(const site::Frame& context, const CupCheck& check) {
    if (check.provisional) {
        return std::string(context.t("Provisional code: no CUP has been given yet."));
    }
    if (check.reason) {
        return context.words.error(*check.reason);
    }
    std::string verdict(context.t("Formally valid: existence not verified."));
    for (const auto& warning : check.warnings) {
        verdict += " " + context.words.error(warning);
    }
    return verdict;
}

}  // namespace regia::projects
