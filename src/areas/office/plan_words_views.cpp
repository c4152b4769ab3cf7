// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_words_views.hpp"

#include "areas/office/conflict_views.hpp"
#include "areas/office/paths.hpp"

namespace regia::office {
namespace {

void conflict(html::Writer& out, const site::Frame& context, const PlanWordsForm& form) {
    const auto& n = *form.now;
    const auto& w = form.words;
    conflict_note(out, context,
                  {{"Title (Italian)", n.title.italian, w.title.italian},
                   {"Title (English)", n.title.english, w.title.english},
                   {"Short title (Italian)", n.short_title.italian, w.short_title.italian},
                   {"Short title (English)", n.short_title.english, w.short_title.english},
                   {"Summary (Italian)", n.summary.italian, w.summary.italian},
                   {"Summary (English)", n.summary.english, w.summary.english},
                   {"Vision (Italian)", n.vision.italian, w.vision.italian},
                   {"Vision (English)", n.vision.english, w.vision.english},
                   {"In force from", n.valid_from, w.valid_from},
                   {"In force until", n.valid_to, w.valid_to},
                   {"Horizon", n.horizon, w.horizon},
                   {"Website", n.website, w.website},
                   {"The levels of the plan", n.levels, w.levels}});
}

void texts(site::Form& form, const site::Frame& context, const plan::PlanWords& w) {
    const auto line = [&](const char* name, const char* label, const std::string& value, bool required = false) {
        form.input(
            {.name = name, .label = context.t(label), .value = value, .characters_max = plan::plan_title_bytes_max, .required = required});
    };
    const auto text = [&](const char* name, const char* label, const std::string& value) {
        form.textarea({.name = name,
                       .label = context.t(label),
                       .value = value,
                       .characters_max = plan::plan_text_bytes_max,
                       .rows = 6,
                       .required = false});
    };
    line("title_it", "Title (Italian)", w.title.italian, true);
    line("title_en", "Title (English)", w.title.english);
    line("short_title_it", "Short title (Italian)", w.short_title.italian);
    line("short_title_en", "Short title (English)", w.short_title.english);
    text("summary_it", "Summary (Italian)", w.summary.italian);
    text("summary_en", "Summary (English)", w.summary.english);
    text("vision_it", "Vision (Italian)", w.vision.italian);
    text("vision_en", "Vision (English)", w.vision.english);
}

void facts(site::Form& form, const site::Frame& context, const plan::PlanWords& w) {
    const auto hint = context.t("A year, 2026, or a day, 2026-03-24.");
    form.input({.name = "valid_from", .label = context.t("In force from"), .value = w.valid_from, .hint = hint, .required = false});
    form.input({.name = "valid_to", .label = context.t("In force until"), .value = w.valid_to, .hint = hint, .required = false});
    form.input({.name = "horizon",
                .label = context.t("Horizon"),
                .value = w.horizon,
                .hint = context.t("The year that the plan looks at."),
                .inputmode = "numeric",
                .characters_max = 4,
                .required = false});
    form.input(
        {.name = "website", .label = context.t("Website"), .value = w.website, .type = "url", .inputmode = "url", .required = false});
    form.textarea({.name = "levels",
                   .label = context.t("The levels of the plan"),
                   .value = w.levels,
                   .hint = context.t("A line for each, in their order: Italian | English. New ones stand at the end."),
                   .characters_max = 2'000,
                   .rows = 6});
}

}  // namespace

void plan_words_form(html::Writer& out, const site::Frame& context, const PlanWordsForm& form) {
    const std::string title(context.t("What is said of the plan"));
    site::page_head(out, context, {.kicker = context.t(form.plan.short_title), .title = {title, title}, .lead = {}, .facts = {}});
    site::Form fields(out, context, desk_path(form.plan.slug) + "/about", form.errors);
    if (form.now) {
        conflict(out, context, form);
    }
    fields.hidden("seen", form.seen);
    texts(fields, context, form.words);
    facts(fields, context, form.words);
    fields.submit(context.t("Save"), site::Link{desk_path(form.plan.slug), std::string(context.t("Leave it as it is"))});
}

}  // namespace regia::office
