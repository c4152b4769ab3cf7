// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/relation_pages.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/relation_store.hpp"
#include "areas/projects/relation_views.hpp"
#include "kit/site/listing.hpp"

namespace regia::projects {
namespace {

constexpr int relations_max = 2'000;  // more than anybody has written down by hand

}  // namespace

Result<http::Response> relations_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    auto page = plan::plan_page(context, plan, "Relations between projects", "/projects");
    page.breadcrumb.push_back({page.active, std::string(context.t("Projects"))});
    html::Writer out;
    relations_body(out, context, plan, relations_of(context.data, plan.id, relations_max));
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> api_relations(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto relations = relations_of(context.data, plan.id, relations_max);
    std::vector<Record> records;
    for (const auto& relation : relations) {
        records.push_back({&describe_plan_relation(), &relation});
    }
    return site::list_answer(context, call, describe_plan_relation(), records, "");
}

}  // namespace regia::projects
