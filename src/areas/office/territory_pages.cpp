// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/territory_pages.hpp"

#include "areas/office/add_municipalities.hpp"
#include "areas/office/edit_zone.hpp"
#include "areas/office/frame_pages.hpp"
#include "areas/office/territory_views.hpp"
#include "areas/plan/requested.hpp"
#include "areas/territory/municipality_lines.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

namespace regia::office {
namespace {

http::Response work_answer(const site::Context& context, const plan::Plan& plan, std::string lines, site::Errors errors) {
    TerritoryWork work{plan,
                       territory::find_territory(context.data, plan.territory).value_or(territory::Territory{}),
                       territory::municipalities_of(context.data, plan.territory, context.today),
                       territory::zones_of(context.data, plan.territory),
                       std::move(lines),
                       std::move(errors)};
    html::Writer out;
    territory_work(out, context, work);
    return plan_answer(context, plan, "Territory and zones", work.errors, out.finish());
}

http::Response zone_answer(const site::Context& context, ZoneForm form) {
    form.municipalities = territory::municipalities_of(context.data, form.plan.territory, context.today);
    html::Writer out;
    zone_form(out, context, form);
    return plan_answer(context, form.plan, "Territory and zones", form.errors, out.finish());
}

http::Response back(const site::Context& context, const plan::Plan& plan) {
    return http::redirect(site::localised(desk_path(plan.slug) + "/territory", context.language()));
}

ZoneWords words_of(const site::Call& call) {
    const auto field = [&](std::string_view name) { return std::string(trimmed(call.field(name))); };
    ZoneWords words{field("code"), {field("name_it"), field("name_en")}, {field("motto_it"), field("motto_en")}, {}, {}};
    if (const auto from = parse_date(field("from"))) {
        words.from = *from;
    }
    for (const auto& [name, value] : call.fields) {
        if (name == "members") {
            words.members.push_back(value);
        }
    }
    return words;
}

/// What is wrong with the lines, in the reader's language.
site::Errors errors_of(const site::Context& context, const std::vector<territory::LineFault>& faults) {
    site::Errors errors;
    for (const auto& fault : faults) {
        errors.push_back(invalid("Line {}: {}", {std::to_string(fault.line), context.words.error(fault.reason)}, "municipalities"));
    }
    return errors;
}

}  // namespace

Result<http::Response> territory_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    return work_answer(context, plan, {}, {});
}

Result<http::Response> send_municipalities(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    std::string lines(call.field("municipalities"));
    std::vector<territory::LineFault> faults;
    const auto municipalities = territory::municipalities_in(lines, faults);
    if (!faults.empty()) {
        return work_answer(context, plan, std::move(lines), errors_of(context, faults));
    }
    const auto added = add_municipalities(context.database, context.by(), plan.id, municipalities);
    if (!added) {
        return work_answer(context, plan, std::move(lines), {added.error()});
    }
    return back(context, plan);
}

Result<http::Response> send_municipality_removal(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY(remove_municipality(context.database, context.by(), plan.id, call.field("istat")));
    return back(context, plan);
}

Result<http::Response> new_zone_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    const auto zones = territory::zones_of(context.data, plan.territory).size();
    return zone_answer(context, {std::move(plan), {}, {std::to_string(zones + 1), {}, {}, {}, {}}, {}, {}, {}});
}

Result<http::Response> zone_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    const auto zone = territory::find_zone(context.data, plan.territory, call.argument("zone"));
    if (!zone) {
        return not_found("This zone is no longer there.");
    }
    ZoneWords words{zone->code, zone->name, zone->motto, {}, {}};
    for (const auto& member : territory::municipalities_of(context.data, zone->id, context.today)) {
        words.members.push_back(member.istat);
    }
    return zone_answer(context, {std::move(plan), zone->code, std::move(words), {}, {}, {}});
}

Result<http::Response> send_zone(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(auto plan, plan::requested_plan(context, call));
    const std::string present = call.argument("zone") == "new" ? "" : std::string(call.argument("zone"));
    auto words = words_of(call);
    const std::string from(call.field("from"));
    const auto saved = !from.empty() && !words.from ? Status(invalid("This day does not exist.", {}, "from"))
                                                    : edit_zone(context.database, context.by(), plan.id, present, words, context.today);
    if (!saved) {
        return zone_answer(context, {std::move(plan), present, std::move(words), from, {}, {saved.error()}});
    }
    return back(context, plan);
}

Result<http::Response> send_zone_removal(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY(remove_zone(context.database, context.by(), plan.id, call.argument("zone")));
    return back(context, plan);
}

}  // namespace regia::office
