// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/plan/acts_pages.hpp"

#include "areas/documents/act_store.hpp"
#include "areas/plan/acts_views.hpp"
#include "areas/plan/menu.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"

#include <algorithm>

namespace regia::plan {
namespace {

std::vector<documents::Act> makers_of(const std::vector<documents::Act>& acts, const std::vector<Id<documents::Act>>& wanted) {
    std::vector<documents::Act> found;
    std::copy_if(acts.begin(), acts.end(), std::back_inserter(found),
                 [&](const documents::Act& act) { return std::find(wanted.begin(), wanted.end(), act.id) != wanted.end(); });
    return found;
}

std::vector<MadeEdition> made_editions(const site::Context& context, const Plan& plan, const std::vector<documents::Act>& acts) {
    std::vector<MadeEdition> made;
    for (auto& edition : editions_seen(context, plan)) {
        auto makers = makers_of(acts, acts_of(context.data, edition.id));
        made.push_back({std::move(edition), std::move(makers)});
    }
    return made;
}

}  // namespace

Result<http::Response> show_acts(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, requested_plan(context, call));
    auto acts = documents::list_acts(context.data, plan.slug);
    const auto editions = made_editions(context, plan, acts);
    auto page = plan_page(context, plan, "Acts and editions", "/acts");
    html::Writer out;
    site::page_head(out, context, {.kicker = context.t(plan.short_title), .title = {page.title, page.title}, .lead = {}, .facts = {}});
    out.add<"<h2>{}</h2>">(context.t("The life of the plan"));
    life_of_editions(out, context, plan.slug, editions);
    out.add<"<h2>{}</h2>">(context.t("Register of acts"));
    if (acts.empty()) {
        site::empty_state(out, context, context.t("No act of this plan has been recorded."));
    } else {
        documents::acts_table(out, context, acts_with_editions(context, plan.slug, std::move(acts), editions));
        site::downloads(out, context, "/api/v1" + plan_path(plan.slug) + "/acts", "");
    }
    page.body = out.finish();
    return site::answer(context, page);
}

}  // namespace regia::plan
