// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_words_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/plan_words_views.hpp"
#include "areas/plan/change_plan.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

plan::PlanWords words_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    const auto both = [&](const std::string& name) { return Text{field(name + "_it"), field(name + "_en")}; };
    plan::PlanWords words{both("title"),    both("short_title"), both("summary"),
                          both("vision"),   field("valid_from"), field("valid_to"),
                          field("horizon"), field("website"),    {}};
    for (const auto line : split(call.field("levels"), '\n')) {  // as words_of(plan) writes them: a line end behind each
        words.levels += trimmed(line).empty() ? "" : std::string(trimmed(line)) + "\n";
    }
    return words;
}

http::Response form_answer(const site::Context& context, const PlanWordsForm& form) {
    html::Writer out;
    plan_words_form(out, context, form);
    auto answer = plan_answer(context, form.plan, "What is said of the plan", form.errors, out.finish());
    answer.status = form.now ? 409 : answer.status;
    return answer;
}

}  // namespace

Result<http::Response> plan_words_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto words = plan::words_of(plan, plan::levels_of(context.data, plan.id));
    return form_answer(context, {plan, words, plan::version_of(words), {}, {}});
}

Result<http::Response> send_plan_words(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    PlanWordsForm form{plan, words_of(call), std::string(call.field("seen")), {}, {}};
    const auto changed = plan::change_plan(context.database, context.by(), plan.id, form.words, form.seen);
    if (changed) {
        return http::redirect(site::localised(desk_path(plan.slug), context.language()));
    }
    form.errors = {changed.error()};
    if (changed.error().field == "seen") {
        const auto data = context.database.read();
        const auto now = plan::find_plan(*data, plan.id);
        form.errors = {conflict(changed.error().message)};
        form.now = plan::words_of(now.value_or(plan), plan::levels_of(*data, plan.id));
        form.seen = plan::version_of(*form.now);
    }
    return form_answer(context, form);
}

}  // namespace regia::office
