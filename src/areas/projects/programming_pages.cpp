// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/programming_pages.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/programming_store.hpp"
#include "areas/projects/programming_views.hpp"
#include "areas/projects/project_store.hpp"
#include "kit/site/listing.hpp"

namespace regia::projects {
namespace {

constexpr int lines_max = 5'000;  // a large body's DUP has some hundreds

}  // namespace

Result<http::Response> programming_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    auto page = plan::plan_page(context, plan, "Programming documents", "/projects");
    page.breadcrumb.push_back({page.active, std::string(context.t("Projects"))});
    html::Writer out;
    programming_body(out, context, plan, programmed_projects(context.data, plan.id, lines_max), total_of(context.data, plan.id).projects);
    page.body = out.finish();
    return site::answer(context, page);
}

Result<http::Response> api_programming(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto programmed = programmed_projects(context.data, plan.id, lines_max);
    std::vector<Record> records;
    for (const auto& one : programmed) {
        records.push_back({&describe_programmed_project(), &one});
    }
    return site::list_answer(context, call, describe_programmed_project(), records, "");
}

}  // namespace regia::projects
