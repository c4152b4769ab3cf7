// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/act_pages.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/office/act_views.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/plan/edit_act.hpp"
#include "areas/plan/requested.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

documents::ActWords words_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    documents::ActWords words{field("body"), field("kind"),  field("number"), field("date"), {field("subject_it"), field("subject_en")}, {},
                              field("url"),  field("source")};
    if (!parse_code(call.field("role"), words.role)) {
        words.role = documents::ActRole::other;
    }
    return words;
}

http::Response form_answer(const site::Context& context, const ActForm& form) {
    html::Writer out;
    act_form(out, context, form);
    auto answer = plan_answer(context, form.plan, "Register of acts", form.errors, out.finish());
    answer.status = form.now ? 409 : answer.status;
    return answer;
}

Result<http::Response> save(const site::Context& context, plan::Plan plan, std::string present, const site::Call& call) {
    ActForm form{std::move(plan), std::move(present), words_of(call), std::string(call.field("seen")), {}, {}};
    const auto saved = plan::edit_act(context.database, context.by(), form.plan.slug, form.present, form.words, form.seen, context.today);
    if (saved) {
        return http::redirect(site::localised(desk_path(form.plan.slug) + "/acts", context.language()));
    }
    form.errors = {saved.error()};
    if (saved.error().field == "seen") {
        const auto now = documents::find_act(*context.database.read(), form.plan.slug, form.present);
        form.errors = {conflict(saved.error().message)};
        form.now = documents::words_of(now.value_or(documents::Act{}));
        form.seen = documents::version_of(*form.now);
    }
    return form_answer(context, form);
}

}  // namespace

Result<http::Response> acts_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    html::Writer out;
    act_list(out, context, plan, documents::list_acts(context.data, plan.slug));
    return plan_answer(context, plan, "Register of acts", {}, out.finish());
}

Result<http::Response> new_act_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return form_answer(context, {std::move(plan), {}, {}, {}, {}, {}});
}

Result<http::Response> send_new_act(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return save(context, std::move(plan), {}, call);
}

Result<http::Response> act_form_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    const auto act = documents::find_act(context.data, plan.slug, call.argument("act"));
    if (!act) {
        return not_found("This act is no longer there.");
    }
    const auto words = documents::words_of(*act);
    return form_answer(context, {std::move(plan), act->code, words, documents::version_of(words), {}, {}});
}

Result<http::Response> send_act_form(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    return save(context, std::move(plan), std::string(call.argument("act")), call);
}

Result<http::Response> send_act_removal(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY(plan::remove_act(context.database, context.by(), plan.slug, call.argument("act")));
    return http::redirect(site::localised(desk_path(plan.slug) + "/acts", context.language()));
}

}  // namespace regia::office
