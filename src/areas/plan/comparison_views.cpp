// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/comparison_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/node_label_views.hpp"
#include "areas/plan/word_difference.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

std::string comparison_path(const ShownComparison& shown, std::string_view filter = {}) {
    auto path = plan_path(shown.slug) + "/compare?from=" + html::percent_encoded(shown.pair.earlier.name()) +
                "&to=" + html::percent_encoded(shown.pair.later.name());
    return filter.empty() ? path : path + "&outcome=" + html::percent_encoded(filter) + "#rows";
}

void edition_select(html::Writer& out, const site::Frame& context, const ShownComparison& shown, std::string_view name, const char* words,
                    const PlanEdition& chosen) {
    out.add<"<div class=\"field col-md-5\"><label for=\"{}\">{}</label><select id=\"{}\" name=\"{}\">">(name, context.t(words), name, name);
    for (const auto& edition : shown.editions) {
        out.add<"<option value=\"{}\"{}>{}</option>">(edition.name(), html::Flag{"selected", edition.edition.id == chosen.edition.id},
                                                      edition_title(context, edition));
    }
    out.add<"</select></div>">();
}

std::string number_or_dash(const site::Frame& context, const std::optional<std::int64_t>& number) {
    return number ? context.words.number(*number) : "–";
}

void summary_item(html::Writer& out, const site::Frame& context, const ShownComparison& shown, const char* words, std::string_view filter,
                  bool current, std::int64_t rows) {
    if (rows == 0) {
        return;
    }
    out.add<"<li><a class=\"tag\" href=\"{}\"">(context.href(comparison_path(shown, filter)));
    if (current) {
        out.add<" aria-current=\"true\"">();
    }
    out.add<">{}: {}</a></li>">(context.t(words), context.words.number(rows));
}

bool passes(const ComparisonFilter& filter, const ComparedRow& row) {
    if (filter.unaccounted) {
        return !row.outcome;
    }
    return !filter.outcome || row.outcome == filter.outcome;
}

void side_cell(html::Writer& out, const site::Frame& context, const PlanEdition& side, const std::vector<Level>& levels, const Node* node) {
    if (node == nullptr) {
        out.text("–");
        return;
    }
    node_link(out, context, side.plan.slug, side.edition.is_current ? std::string_view{} : std::string_view{side.edition.code}, *node);
    evidence_label(out, context, node->evidence);
    out.add<"<br><small>{}</small>">(level_name(context, levels, *node));
}

void difference(html::Writer& out, const std::string& earlier, const std::string& later) {
    for (const auto& run : word_difference(earlier, later)) {
        switch (run.kind) {
            case WordRun::Kind::kept:
                out.add<"{} ">(run.words);
                break;
            case WordRun::Kind::added:
                out.add<"<ins>{}</ins> ">(run.words);
                break;
            case WordRun::Kind::removed:
                out.add<"<del>{}</del> ">(run.words);
                break;
        }
    }
}

/// What the words of two nodes differ in, where both are written in the reader's language or both are not.
void differences(html::Writer& out, const site::Frame& context, const ComparedRow& row) {
    if (row.earlier == nullptr || row.later == nullptr) {
        return;
    }
    const auto compared = [&](const Text& before, const Text& after) {
        return before.written_in(context.language()) == after.written_in(context.language()) && context.t(before) != context.t(after);
    };
    const bool titles = compared(row.earlier->title, row.later->title);
    const bool texts = compared(row.earlier->text, row.later->text);
    if (!titles && !texts) {
        return;
    }
    out.add<"<details><summary>{}</summary>">(context.t("Differences in the words"));
    for (const auto& [differs, field] : {std::pair{titles, &Node::title}, std::pair{texts, &Node::text}}) {
        if (differs) {
            const auto& later = row.later->*field;
            out.add<"<p lang=\"{}\">">(tag(later.written_in(context.language())));
            difference(out, context.t(row.earlier->*field), context.t(later));
            out.add<"</p>">();
        }
    }
    out.add<"</details>">();
}

void table_row(html::Writer& out, const site::Frame& context, const ShownComparison& shown, const ComparedRow& row) {
    const auto earlier = edition_title(context, shown.pair.earlier);
    const auto later = edition_title(context, shown.pair.later);
    out.add<"<tr role=\"row\"><td role=\"cell\" data-label=\"{}\"><span>">(earlier);
    side_cell(out, context, shown.pair.earlier, shown.earlier.levels, row.earlier);
    out.add<"</span></td><td role=\"cell\" data-label=\"{}\"><span>">(later);
    side_cell(out, context, shown.pair.later, shown.later.levels, row.later);
    out.add<"</span></td><td role=\"cell\" data-label=\"{}\">{}</td><td role=\"cell\" data-label=\"{}\"><span>">(
        context.t("Outcome"), context.t(row.outcome ? label(*row.outcome) : "Not accounted for"), context.t("Note"));
    site::bilingual(out, context, row.note);
    differences(out, context, row);
    out.add<"</span></td></tr>">();
}

}  // namespace

std::string edition_title(const site::Frame& context, const PlanEdition& edition) {
    return context.t(edition.plan.short_title) + " · " + context.t(edition.edition.name);
}

void edition_form(html::Writer& out, const site::Frame& context, const ShownComparison& shown) {
    out.add<"<form class=\"row no-print\" method=\"get\" action=\"{}\">">(context.href(plan_path(shown.slug) + "/compare"));
    edition_select(out, context, shown, "from", "Earlier edition", shown.pair.earlier);
    edition_select(out, context, shown, "to", "Later edition", shown.pair.later);
    out.add<"<div class=\"field col-md-2 align-self-end\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>">(
        context.t("Compare"));
}

void level_counts(html::Writer& out, const site::Frame& context, const ShownComparison& shown) {
    const auto earlier = edition_title(context, shown.pair.earlier);
    const auto later = edition_title(context, shown.pair.later);
    out.add<
        "<table class=\"data-table table-stack\" role=\"table\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\" class=\"number\">{}</th></tr></thead><tbody role=\"rowgroup\">">(
        context.t("How many there are at each level"), context.t("Level"), earlier, later);
    for (const auto& count : shown.comparison.levels) {
        const auto& level = count.later != nullptr ? *count.later : *count.earlier;
        out.add<"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">">();
        site::bilingual(out, context, level.plural);
        out.add<
            "</th><td role=\"cell\" class=\"number\" data-label=\"{}\">{}</td><td role=\"cell\" class=\"number\" "
            "data-label=\"{}\">{}</td></tr>">(earlier, number_or_dash(context, count.earlier_nodes), later,
                                              number_or_dash(context, count.later_nodes));
    }
    out.add<"</tbody></table>">();
}

void outcome_summary(html::Writer& out, const site::Frame& context, const ShownComparison& shown) {
    const auto& comparison = shown.comparison;
    const auto& filter = shown.filter;
    out.add<"<ul class=\"tags\" aria-label=\"{}\">">(context.t("Rows by outcome"));
    summary_item(out, context, shown, "All", {}, !filter.outcome && !filter.unaccounted, static_cast<std::int64_t>(comparison.rows.size()));
    for (const auto outcome : {Outcome::kept, Outcome::changed, Outcome::merged, Outcome::split, Outcome::dropped, Outcome::added}) {
        summary_item(out, context, shown, label(outcome), code(outcome), filter.outcome == outcome, comparison.of(outcome));
    }
    summary_item(out, context, shown, "Not accounted for", "unaccounted", filter.unaccounted,
                 comparison.earlier_unaccounted + comparison.later_unaccounted);
    out.add<"</ul>">();
    if (comparison.earlier_unaccounted + comparison.later_unaccounted > 0) {
        out.add<"<p>{}</p>">(
            context.words.with("Nobody has recorded yet what became of {} parts of the earlier edition, or where {} parts of the later one "
                               "come from.",
                               {context.words.number(comparison.earlier_unaccounted), context.words.number(comparison.later_unaccounted)}));
    }
}

void side_by_side(html::Writer& out, const site::Frame& context, const ShownComparison& shown) {
    const auto& rows = shown.comparison.rows;
    if (std::none_of(rows.begin(), rows.end(), [&](const ComparedRow& row) { return passes(shown.filter, row); })) {
        site::empty_state(out, context, context.t("There is no row with this outcome."),
                          site::Link{comparison_path(shown), std::string(context.t("Show all rows"))});
        return;
    }
    out.add<
        "<table class=\"data-table table-stack\" role=\"table\" id=\"rows\"><caption>{}</caption><thead role=\"rowgroup\"><tr role=\"row\">"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th>"
        "<th role=\"columnheader\" scope=\"col\">{}</th><th role=\"columnheader\" scope=\"col\">{}</th></tr></thead><tbody "
        "role=\"rowgroup\">">(context.t("The two editions side by side"), edition_title(context, shown.pair.earlier),
                              edition_title(context, shown.pair.later), context.t("Outcome"), context.t("Note"));
    for (const auto& row : rows) {
        if (passes(shown.filter, row)) {
            table_row(out, context, shown, row);
        }
    }
    out.add<"</tbody></table>">();
}

}  // namespace regia::plan
