// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/edition_pages.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/office/edition_views.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/office/permissions.hpp"
#include "areas/plan/advance_edition.hpp"
#include "areas/plan/begin_edition.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/carry_over.hpp"
#include "base/text_tools.hpp"

#include <algorithm>

namespace regia::office {
namespace {

std::vector<EditionCard> cards_of(const db::Reader& data, const plan::Plan& plan) {
    const auto acts = documents::list_acts(data, plan.slug);
    const auto shown = plan::current_edition(data, plan.id);
    std::vector<EditionCard> cards;
    for (auto& edition : plan::all_editions_of(data, plan.id)) {
        EditionCard card{std::move(edition), {}, false};
        card.is_past = shown && card.edition.position < shown->position;
        for (const auto id : plan::acts_of(data, card.edition.id)) {
            std::copy_if(acts.begin(), acts.end(), std::back_inserter(card.acts), [&](const auto& act) { return act.id == id; });
        }
        cards.push_back(std::move(card));
    }
    std::reverse(cards.begin(), cards.end());
    return cards;
}

bool is_settled(plan::EditionState state) {
    return state == plan::EditionState::in_force || state == plan::EditionState::withdrawn || state == plan::EditionState::superseded;
}

http::Response list_answer(const site::Context& context, const plan::Plan& plan, EditionList list) {
    list.plan = plan;
    list.cards = cards_of(context.data, plan);
    list.may_adopt = context.by().may(adopt_plan, {people::scope_of_plan(plan.slug)});
    if (list.errors.empty() && !list.cards.empty() && is_settled(list.cards.front().edition.state)) {
        list.next_code = std::to_string(context.today.year());
    }
    html::Writer out;
    edition_list(out, context, list);
    return plan_answer(context, plan, "Editions and their acts", list.errors, out.finish());
}

Result<plan::Edition> edition_in_address(const site::Context& context, const site::Call& call, const plan::Plan& plan) {
    auto edition = plan::find_edition(context.data, plan.id, call.argument("edition"));
    return edition ? Result<plan::Edition>(std::move(*edition))
                   : not_found("This plan has no edition “{}”.", {std::string(call.argument("edition"))});
}

http::Response form_answer(const site::Context& context, const StepForm& form) {
    html::Writer out;
    step_form(out, context, form);
    return plan_answer(context, form.plan, "Editions and their acts", form.errors, out.finish());
}

documents::Act act_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    documents::Act act;
    act.kind = field("act_kind");
    act.body = field("act_body");
    act.number = field("act_number");
    const auto date = parse_partial_date(field("act_date"));
    act.date = date ? std::optional(*date) : std::nullopt;
    act.subject = {field("act_subject"), ""};
    act.url = field("act_url");
    return act;
}

Result<StepForm> requested_step(const site::Context& context, const site::Call& call, std::string_view to) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(auto edition, edition_in_address(context, call, plan));
    StepForm form{std::move(plan), std::move(edition), {}, {}, {}};
    const auto offered = plan::steps_from(form.edition.state);
    if (!parse_code(to, form.step.to) || std::find(offered.begin(), offered.end(), form.step.to) == offered.end()) {
        return conflict("This edition is not where it was when you looked: this step does not follow now.");
    }
    return form;
}

}  // namespace

Result<http::Response> editions_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    return list_answer(context, plan, {});
}

Result<http::Response> send_next_edition(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    EditionList list;
    list.next_code = trimmed(call.field("code"));
    list.next_name = {std::string(trimmed(call.field("name_it"))), std::string(trimmed(call.field("name_en")))};
    const auto begun = plan::begin_edition(context.database, context.by(), plan.id, list.next_code, list.next_name);
    if (!begun) {
        list.errors = {begun.error()};
        return list_answer(context, plan, std::move(list));
    }
    return http::redirect(site::localised(desk_path(plan.slug) + "/tree", context.language()));
}

Result<http::Response> edition_step_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto form, requested_step(context, call, call.parameter("to")));
    return form_answer(context, form);
}

Result<http::Response> send_edition_step(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto form, requested_step(context, call, call.field("to")));
    form.step.act = act_of(call);
    form.step.show = call.field("show") == "yes";
    form.act_date = call.field("act_date");
    const auto taken =
        plan::advance_edition(context.database, context.by(), form.edition.id, form.step, context.today, projects::carry_over);
    if (!taken) {
        form.errors = {taken.error()};
        return form_answer(context, form);
    }
    return http::redirect(site::localised(desk_path(form.plan.slug) + "/editions", context.language()));
}

}  // namespace regia::office
