// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/import_views.hpp"

#include "areas/office/paths.hpp"
#include "kit/site/instant.hpp"

#include <array>

namespace regia::office {
namespace {

using opendata::Outcome;
using opendata::StagedState;

void sending(html::Writer& out, const site::Frame& context, const ImportDesk& desk) {
    out.add<"<h2>{}</h2>\n">(context.t("Send files"));
    site::Form form(out, context, imports_path(desk.plan), desk.errors, site::Sends::files);
    form.files(
        {.name = "files",
         .label = context.t("Files"),
         .hint = context.t("CSV files or spreadsheets (.xlsx), as they were published or downloaded: a list of projects, and files that "
                           "add to it. Nothing is written yet: first you see what they would do.")},
        ".csv,.xlsx");
    std::vector<site::Option> layouts{{"", std::string(context.t("Whichever the columns fit"))}};
    for (const auto& mapping : desk.mappings) {
        layouts.push_back({mapping.name, mapping.name + ": " + mapping.about});
    }
    form.select({.name = "mapping", .label = context.t("Layout"), .value = desk.mapping, .required = false}, layouts);
    std::vector<site::Option> reaches;
    for (const auto& reach : opendata::coded_values(opendata::ImportReach{})) {
        reaches.push_back({std::string(reach.code), std::string(context.t(reach.label))});
    }
    form.select({.name = "reach", .label = context.t("Which projects"), .value = code(desk.reach)}, reaches);
    form.input({.name = "source",
                .label = context.t("Where the data come from"),
                .value = desk.source,
                .hint = context.t("As readers will see it beside each project. Left empty, as the layout says."),
                .required = false});
    form.submit(context.t("See what they would do"));
}

void waiting(html::Writer& out, const site::Frame& context, const ImportDesk& desk) {
    if (desk.staged.empty()) {
        return;
    }
    out.add<"<h2>{}</h2>\n<ul class=\"results\">\n">(context.t("Not written yet"));
    for (const auto& staged : desk.staged) {
        out.add<"<li class=\"result\"><h3 class=\"h5\"><a href=\"{}\">{}</a></h3><p>{}</p></li>\n">(
            context.href(import_path(desk.plan, staged.id)),
            context.words.with("Files sent on {}", {site::instant_text(context, staged.staged_at)}), context.t(label(staged.state)));
    }
    out.add<"</ul>\n">();
}

void undoing(html::Writer& out, const site::Frame& context, const plan::Plan& plan, const WrittenImport& written) {
    const auto& [batch, job] = written;
    if (!batch.undone_at.empty()) {
        out.add<"{}">(context.words.with("Taken back on {}", {site::instant_text(context, batch.undone_at)}));
        return;
    }
    if (job && job->ended_at.empty()) {
        out.add<"{}">(context.t("Being taken back"));
        return;
    }
    if (job && job->reason) {
        out.add<"<p class=\"error\">{}</p>">(context.words.error(*job->reason));
    }
    const auto number = std::to_string(batch.id.value);
    site::act_button(out, context,
                     {.action = desk_path(plan.slug) + "/batches/" + number + "/undo",
                      .label = std::string(context.t("Take back")),
                      .about = context.words.with("import {}", {number}),
                      .style = "btn btn-outline-danger btn-sm"});
}

void written_ones(html::Writer& out, const site::Frame& context, const ImportDesk& desk) {
    if (desk.written.empty()) {
        return;
    }
    out.add<
        "<h2 id=\"written\">{}</h2>\n<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"written\"><table "
        "class=\"data-table\">\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\" "
        "class=\"number\">{}</th><th scope=\"col\" class=\"number\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n">(
        context.t("Written"), context.t("Number"), context.t("When"), context.t("Files"), context.t("New projects"),
        context.t("Changed projects"), context.t("Take back"));
    for (const auto& written : desk.written) {
        const auto& batch = written.batch;
        out.add<
            "<tr><th scope=\"row\">{}</th><td class=\"nowrap\">{}</td><td>{}</td><td class=\"number\">{}</td><td "
            "class=\"number\">{}</td><td>">(batch.id.value, site::instant_text(context, batch.applied_at), opendata::names_of_files(batch),
                                            context.words.number(batch.added), context.words.number(batch.changed));
        undoing(out, context, desk.plan, written);
        out.add<"</td></tr>\n">();
    }
    out.add<"</tbody></table></div>\n">();
}

}  // namespace

std::string imports_path(const plan::Plan& plan) { return desk_path(plan.slug) + "/imports"; }

std::string import_path(const plan::Plan& plan, Id<opendata::StagedImport> staged) {
    return imports_path(plan) + "/" + std::to_string(staged.value);
}

void import_desk(html::Writer& out, const site::Frame& context, const ImportDesk& desk) {
    const std::string title(context.t("Import projects"));
    const std::string lead(
        context.t("Projects from the files of other systems: you see first what would change, and what was written can be "
                  "taken back as a whole."));
    site::page_head(out, context, {.kicker = context.t(desk.plan.short_title), .title = {title, title}, .lead = {lead, lead}, .facts = {}});
    waiting(out, context, desk);
    sending(out, context, desk);
    written_ones(out, context, desk);
}

}  // namespace regia::office
