// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/plan_form_pages.hpp"

#include "areas/office/frame_pages.hpp"
#include "areas/office/plan_form_views.hpp"
#include "areas/plan/begin_plan.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

constexpr auto usual_levels = "Asse / Assi\nAzione / Azioni\n";

plan::PlanBeginning beginning_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    plan::PlanBeginning b{{field("title_it"), field("title_en")}, field("slug"), field("owner"), {}, field("territory"),
                          std::string(call.field("levels"))};
    parse_code(call.field("kind"), b.kind);
    return b;
}

http::Response form_answer(const site::Context& context, plan::PlanBeginning beginning, site::Errors errors) {
    html::Writer out;
    plan_form(out, context, {std::move(beginning), territory::list_territories(context.data), errors});
    return office_answer(context, std::string(context.t("Begin a plan")), {}, errors, out.finish());
}

}  // namespace

Result<http::Response> plan_form_page(const site::Context& context, const site::Call&) {
    plan::PlanBeginning beginning;
    beginning.levels = usual_levels;
    return form_answer(context, std::move(beginning), {});
}

Result<http::Response> send_plan_form(const site::Context& context, const site::Call& call) {
    auto beginning = beginning_of(call);
    const auto begun = plan::begin_plan(context.database, context.by(), beginning);
    if (!begun) {
        return form_answer(context, std::move(beginning), {begun.error()});
    }
    return http::redirect(site::localised(desk_path(*begun), context.language()));
}

}  // namespace regia::office
