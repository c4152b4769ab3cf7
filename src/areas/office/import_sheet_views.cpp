// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/import_views.hpp"
#include "areas/office/paths.hpp"
#include "areas/plan/menu.hpp"
#include "areas/projects/project.hpp"

#include <algorithm>
#include <array>

namespace regia::office {
namespace {

using opendata::Outcome;
using opendata::StagedState;

std::string rows_text(const site::Frame& context, std::size_t rows) {
    return context.words.count("{} row", "{} rows", static_cast<std::int64_t>(rows));
}

void discarding(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    site::act_button(out, context,
                     {.action = import_path(sheet.plan, sheet.staged.id) + "/discard",
                      .label = std::string(context.t("Forget these files")),
                      .style = "btn btn-outline-danger"});
}

std::string progress_text(const site::Frame& context, const ImportSheet& sheet) {
    return sheet.staged.state == StagedState::applying
               ? std::string(context.t("Regia is writing the projects. You can leave this page: it goes on."))
               : context.words.with("Regia is looking at the files: {} so far. You can leave this page: it goes on.",
                                    {rows_text(context, static_cast<std::size_t>(sheet.staged.rows_read))});
}

/// Tried as often as may be, and given up.
void given_up(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    out.add<"<div class=\"error-summary\" role=\"alert\"><h2 class=\"h5\">{}</h2><p>{}</p><p>{}</p></div>\n">(
        context.t("It could not be done"), sheet.job->reason ? context.words.error(*sheet.job->reason) : std::string{},
        context.t("Nothing was written. The administrator can have it tried once more, under Jobs."));
    discarding(out, context, sheet);
}

/// What goes on behind the page, asked for again every two seconds where there are scripts.
void in_work(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    const auto path = context.href(import_path(sheet.plan, sheet.staged.id));
    out.add<
        "<div class=\"notice\" hx-get=\"{}\" hx-trigger=\"every 2s\" hx-target=\"#import\" hx-select=\"#import\" "
        "hx-swap=\"outerHTML\"><p>{}</p>\n">(path, progress_text(context, sheet));
    if (sheet.job && sheet.job->reason) {
        out.add<"<p>{} {}</p>\n">(context.words.error(*sheet.job->reason), context.t("Regia tries again by itself."));
    }
    out.add<"<p><a class=\"btn btn-outline-primary btn-sm\" id=\"again\" href=\"{}\">{}</a></p></div>\n">(path,
                                                                                                          context.t("See how far it is"));
}

void remarks(html::Writer& out, const site::Frame& context, const opendata::ImportReport& report) {
    if (report.notes.empty() && report.warnings.empty() && report.unmatched == 0) {
        return;
    }
    out.add<"<h2>{}</h2>\n<ul>\n">(context.t("To look at"));
    for (const auto& note : report.notes) {
        out.add<"<li>{}</li>\n">(context.words.error(note));
    }
    for (const auto& warning : report.warnings) {
        out.add<"<li>{} ({})</li>\n">(context.words.error(warning.what), rows_text(context, warning.rows));
    }
    if (report.unmatched > 0) {
        out.add<"<li>{}</li>\n">(context.words.count("{} row of the other files belongs to no project of the list.",
                                                     "{} rows of the other files belong to no project of the list.",
                                                     static_cast<std::int64_t>(report.unmatched)));
    }
    out.add<"</ul>\n">();
}

void counts(html::Writer& out, const site::Frame& context, const opendata::ImportReport& report) {
    std::vector<site::Figure> figures;
    for (const auto outcome : {Outcome::added, Outcome::changed, Outcome::unchanged, Outcome::refused, Outcome::elsewhere}) {
        figures.push_back({std::string(context.t(label(outcome))), context.words.number(static_cast<std::int64_t>(report.count(outcome)))});
    }
    site::figures(out, figures);
    out.add<"<p>{}: {}</p>\n">(context.t("Funding of these projects"), context.words.money(report.funding));
}

/// A machine's text as readers expect it.
std::string shown(const site::Frame& context, const Field& field, const std::string& text) {
    if (projects::State state{}; field.name == "state" && parse_code(text, state)) {
        return std::string(context.t(label(state)));
    }
    if (projects::Nature nature{}; field.name == "nature" && parse_code(text, nature)) {
        return std::string(context.t(label(nature)));
    }
    if (const auto date = parse_date(text); field.kind == FieldKind::date && date) {
        return context.words.date(*date);
    }
    const auto amount = parse_money(text);
    return field.kind == FieldKind::money && amount ? context.words.money(*amount) : text;
}

void change(html::Writer& out, const site::Frame& context, const opendata::FieldChange& change) {
    const auto fields = projects::describe_project().fields;
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.name == change.name; });
    if (field != fields.end()) {
        out.add<"<li>{}: <del>{}</del> <ins>{}</ins></li>">(context.t(field->label.data()), shown(context, *field, change.before),
                                                            shown(context, *field, change.after));
    }
}

void differences(html::Writer& out, const site::Frame& context, const opendata::Differences& differences) {
    out.add<"<ul class=\"list-unstyled mb-0\">">();
    for (const auto& field : differences.fields) {
        change(out, context, field);
    }
    for (const auto& list : differences.lists) {
        out.add<"<li>{}</li>">(context.t(opendata::list_label(list)));
    }
    out.add<"</ul>">();
}

/// In the lists of Regia the columns are the fields of a project, and readers know them by their headings.
std::string_view column_label(const site::Frame& context, const std::string& column) {
    const auto fields = projects::describe_project().fields;
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.name == column; });
    return field == fields.end() ? std::string_view(column) : context.t(field->label.data());
}

/// The reason, and where a cell is at fault a field to mend it.
void refusal(html::Writer& out, const site::Frame& context, const opendata::StagedRow& staged) {
    const auto& [position, row] = staged;
    const auto reason = context.words.error(row.reason);
    if (row.column.empty()) {
        out.add<"{}">(reason);
        return;
    }
    const auto name = std::string(cell_field) + std::to_string(position);
    out.add<
        "<label for=\"i-{}\">{}</label><br><input id=\"i-{}\" name=\"{}\" type=\"text\" value=\"{}\" maxlength=\"10000\" "
        "autocomplete=\"off\">">(name, context.words.with("Column “{}”: ", {column_label(context, row.column)}) + reason, name, name,
                                 row.value);
}

void what(html::Writer& out, const site::Frame& context, const opendata::StagedRow& staged) {
    const auto& row = staged.row;
    if (row.outcome == Outcome::refused) {
        refusal(out, context, staged);
    } else if (row.outcome == Outcome::changed) {
        differences(out, context, row.differences);
    } else {
        site::italian(out, context, row.title);
    }
}

void table(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    if (sheet.rows.empty()) {
        out.add<"<p>{}</p>\n">(context.t("There are no such rows."));
        return;
    }
    out.add<
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"rows\"><table class=\"data-table\">\n<thead><tr>"
        "<th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n">(
        context.t("File and line"), context.t("Local code"),
        context.t(sheet.shown == Outcome::refused   ? "What is wrong"
                  : sheet.shown == Outcome::changed ? "What changes"
                                                    : "Title"));
    for (const auto& staged : sheet.rows) {
        const auto& row = staged.row;
        out.add<"<tr><td>{}, {}</td><th scope=\"row\" class=\"code\">{}</th><td>">(
            row.file, context.words.with("line {}", {std::to_string(row.line)}), row.local_code);
        what(out, context, staged);
        out.add<"</td></tr>\n">();
    }
    out.add<"</tbody></table></div>\n">();
    if (sheet.staged.report.count(sheet.shown) > opendata::rows_listed_max) {
        out.add<"<p>{}</p>\n">(context.words.with("The first {} rows are listed here.",
                                                  {context.words.number(static_cast<std::int64_t>(opendata::rows_listed_max))}));
    }
    site::paging(out, context, sheet.next_path, sheet.first_path);
}

const char* icon_of(Outcome outcome) {
    return outcome == Outcome::refused ? "it-error" : outcome == Outcome::added ? "it-plus-circle" : "it-pencil";
}

void rows(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    out.add<"<h2 id=\"rows\">{}</h2>\n">(context.t("Row by row"));
    std::vector<site::Tab> tabs;
    for (const auto outcome : {Outcome::refused, Outcome::added, Outcome::changed}) {
        const auto count = context.words.number(static_cast<std::int64_t>(sheet.staged.report.count(outcome)));
        tabs.push_back({import_path(sheet.plan, sheet.staged.id) + "?rows=" + std::string(code(outcome)),
                        std::string(context.t(label(outcome))) + ": " + count, icon_of(outcome), outcome == sheet.shown});
    }
    site::tabs(out, context, context.t("Row by row"), tabs);
    const bool mends = sheet.shown == Outcome::refused &&
                       std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const auto& staged) { return !staged.row.column.empty(); });
    if (!mends) {
        table(out, context, sheet);
        return;
    }
    out.add<"<form method=\"post\" action=\"{}\">\n">(context.href(import_path(sheet.plan, sheet.staged.id) + "/correct"));
    site::form_token(out, context);
    out.add<"<input type=\"hidden\" name=\"look\" value=\"{}\">\n">(sheet.staged.looks);
    table(out, context, sheet);
    out.add<"<p class=\"form-acts\"><button class=\"btn btn-outline-primary\" type=\"submit\">{}</button></p></form>\n">(
        context.t("Look again with these corrections"));
}

void saying_yes(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    const auto& report = sheet.staged.report;
    const auto differing = report.count(Outcome::added) + report.count(Outcome::changed);
    out.add<"<div class=\"form-acts\">">();
    if (differing == 0) {
        out.add<"<p>{}</p>">(context.t("Nothing differs from what is recorded: there is nothing to write."));
    } else {
        site::act_button(out, context,
                         {.action = import_path(sheet.plan, sheet.staged.id) + "/accept",
                          .label = context.words.count("Write {} project", "Write {} projects", static_cast<std::int64_t>(differing)),
                          .name = "look",
                          .value = std::to_string(sheet.staged.looks),
                          .style = "btn btn-primary"});
    }
    discarding(out, context, sheet);
    out.add<"</div>\n">();
    if (report.count(Outcome::refused) > 0) {
        out.add<"<p>{}</p>\n">(
            context.t("Rows that are refused stay out. Mend them here or in the file; what is the same by then is not written twice."));
    }
}

void examined(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    if (sheet.staged.reason) {
        out.add<"<div class=\"notice\"><p>{} {}</p></div>\n">(context.words.error(*sheet.staged.reason),
                                                              context.t("Nothing was written. This is what the files would do now."));
    }
    counts(out, context, sheet.staged.report);
    saying_yes(out, context, sheet);
    remarks(out, context, sheet.staged.report);
    rows(out, context, sheet);
}

void applied(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    counts(out, context, sheet.staged.report);
    out.add<"<p>{}</p>\n<p><a class=\"btn btn-primary\" href=\"{}\">{}</a> <a class=\"btn btn-link\" href=\"{}\">{}</a></p>\n">(
        context.words.with("It is written, as import {}. It can be taken back as a whole.", {std::to_string(sheet.staged.batch.value)}),
        context.href(plan::plan_path(sheet.plan.slug) + "/projects"), context.t("See the projects"), context.href(imports_path(sheet.plan)),
        context.t("All imports"));
}

void unreadable(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    out.add<"<div class=\"error-summary\" role=\"alert\"><h2 class=\"h5\">{}</h2><p>{}</p></div>\n">(
        context.t("These files cannot be imported"), sheet.staged.reason ? context.words.error(*sheet.staged.reason) : std::string{});
    discarding(out, context, sheet);
}

}  // namespace

void import_sheet(html::Writer& out, const site::Frame& context, const ImportSheet& sheet) {
    const auto state = sheet.staged.state;
    const std::string title(context.t(state == StagedState::applied ? "What these files did" : "What these files would do"));
    site::page_head(out, context,
                    {.kicker = std::string(context.t("Import projects")), .title = {title, title}, .lead = {}, .facts = sheet.files});
    out.add<"<div id=\"import\" data-results-count=\"{}\">\n">(context.t(label(state)));  // said to who hears the page when it changes
    const bool works = state == StagedState::waiting || state == StagedState::applying;
    if (works && sheet.job && sheet.job->state == jobs::JobState::failed) {
        given_up(out, context, sheet);
    } else if (works) {
        in_work(out, context, sheet);
    } else if (state == StagedState::unreadable) {
        unreadable(out, context, sheet);
    } else if (state == StagedState::examined) {
        examined(out, context, sheet);
    } else {
        applied(out, context, sheet);
    }
    out.add<"</div>\n">();
}

}  // namespace regia::office
