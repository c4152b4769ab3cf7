// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/node_form_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/word_difference.hpp"
#include "kit/site/instant.hpp"

namespace regia::plan {
namespace {

void head(html::Writer& out, const site::Frame& context, const Node& node, const char* title) {
    const auto kicker = node.code + " " + context.t(node.title);
    site::page_head(out, context,
                    {.kicker = kicker, .title = {std::string(context.t(title)), std::string(context.t(title))}, .lead = {}, .facts = {}});
}

/// Word by word: what is gone, and what is new.
void difference(html::Writer& out, const site::Frame& context, std::string_view before, std::string_view after) {
    for (const auto& run : word_difference(before, after)) {
        switch (run.kind) {
            case WordRun::Kind::kept:
                out.add<"{} ">(run.words);
                break;
            case WordRun::Kind::added:
                out.add<"<ins><span class=\"visually-hidden\">{}: </span>{}</ins> ">(context.t("Added"), run.words);
                break;
            case WordRun::Kind::removed:
                out.add<"<del><span class=\"visually-hidden\">{}: </span>{}</del> ">(context.t("Removed"), run.words);
                break;
        }
    }
}

/// The fields in which two wordings differ.
void differences(html::Writer& out, const site::Frame& context, const NodeWording& before, const NodeWording& after) {
    const auto row = [&](const char* label, std::string_view was, std::string_view is) {
        if (was != is) {
            out.add<"<div><dt>{}</dt><dd>">(context.t(label));
            difference(out, context, was, is);
            out.add<"</dd></div>\n">();
        }
    };
    out.add<"<dl class=\"changes\">\n">();
    row("Title (Italian)", before.title.italian, after.title.italian);
    row("Title (English)", before.title.english, after.title.english);
    row("Text (Italian)", before.text.italian, after.text.italian);
    row("Text (English)", before.text.english, after.text.english);
    row("Source", before.source, after.source);
    out.add<"</dl>\n">();
}

/// Nobody's words are lost: theirs are saved, yours are in the fields below.
void conflict_note(html::Writer& out, const site::Frame& context, const NodeForm& form) {
    out.add<"<section class=\"notice\" aria-labelledby=\"conflict\"><h2 class=\"h5\" id=\"conflict\">{}</h2><p>{}</p>\n">(
        context.t("What separates the saved words from yours"),
        context.t("Yours are in the fields below. Take over from the saved words what should stay, then save: your words will stand."));
    differences(out, context, *form.theirs, form.wording);
    out.add<"</section>\n">();
}

}  // namespace

std::string node_act_path(std::string_view slug, std::string_view code, std::string_view act, std::string_view edition) {
    return node_path(slug, code) + "/" + std::string(act) + "?edition=" + html::percent_encoded(edition);
}

void node_form(html::Writer& out, const site::Frame& context, const NodeForm& form) {
    head(out, context, form.node, "Change the words");
    site::Form fields(out, context, node_act_path(form.slug, form.node.code, "edit", form.edition), form.errors);
    if (form.theirs) {
        conflict_note(out, context, form);
    }
    fields.hidden("seen", form.seen);
    const auto& w = form.wording;
    fields.input(
        {.name = "title_it", .label = context.t("Title (Italian)"), .value = w.title.italian, .characters_max = node_title_bytes_max});
    fields.textarea({.name = "text_it",
                     .label = context.t("Text (Italian)"),
                     .value = w.text.italian,
                     .hint = context.t("Markdown: an empty line begins a paragraph, a hyphen an item of a list."),
                     .characters_max = node_text_bytes_max,
                     .required = false});
    fields.input({.name = "title_en",
                  .label = context.t("Title (English)"),
                  .value = w.title.english,
                  .hint = context.t("Where the English is missing, readers get the Italian, marked as such."),
                  .characters_max = node_title_bytes_max,
                  .required = false});
    fields.textarea({.name = "text_en",
                     .label = context.t("Text (English)"),
                     .value = w.text.english,
                     .characters_max = node_text_bytes_max,
                     .required = false});
    fields.input({.name = "source",
                  .label = context.t("Source"),
                  .value = w.source,
                  .hint = context.t("Where these words are recorded: document and page."),
                  .characters_max = node_title_bytes_max,
                  .required = false});
    fields.submit(context.t("Save"),
                  site::Link{node_path(form.slug, form.node.code, form.edition), std::string(context.t("Leave it as it is"))});
}

void node_history(html::Writer& out, const site::Frame& context, const NodeHistory& history) {
    head(out, context, history.node, "History of the words");
    if (history.changes.empty()) {
        site::empty_state(out, context, context.t("Nobody has changed these words since they were loaded."),
                          site::Link{node_path(history.slug, history.node.code, history.edition), std::string(context.t("Back"))});
        return;
    }
    if (history.can_undo) {
        site::act_button(out, context,
                         {.action = node_act_path(history.slug, history.node.code, "undo", history.edition),
                          .label = std::string(context.t("Take the last change back"))});
    }
    out.add<"<ol class=\"history\" reversed>\n">();
    for (const auto& change : history.changes) {
        out.add<"<li><h2 class=\"h6\">{}, {}</h2>\n">(site::instant_text(context, change.at), change.who);
        differences(out, context, change.before, change.after);
        out.add<"</li>\n">();
    }
    out.add<"</ol>\n">();
}

}  // namespace regia::plan
