// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/project_api.hpp"

#include "areas/plan/plan_store.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/cup.hpp"
#include "areas/projects/part_api.hpp"
#include "areas/projects/project_store.hpp"
#include "kit/site/listing.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace regia::projects {
namespace {

/// A filter that nobody knows would let everything through: a misspelt one is refused.
Status known_parameters(const site::Call& call) {
    constexpr std::array others{"plan", "cup", "q", "limit", "after"};
    for (const auto& [name, value] : call.request.target.query) {
        Facet facet{};
        if (!parse_code(name, facet) && std::find(others.begin(), others.end(), name) == others.end()) {
            return invalid("There is no parameter “{}”.", {name}, name);
        }
    }
    return Done{};
}

/// The plan that the request names; no record when it names none.
Result<Id<plan::Plan>> wanted_plan(const site::Context& context, const site::Call& call) {
    const auto slug = call.parameter("plan");
    if (slug.empty()) {
        return Id<plan::Plan>{};
    }
    const auto plan = plan::find_plan(context.data, slug);
    if (!plan || !(plan->is_public || plan::works_on(context, *plan))) {
        return not_found("There is no plan “{}”.", {std::string(slug)});
    }
    return plan->id;
}

Result<http::Response> projects_of_cup(const site::Context& context, const site::Call& call, Id<plan::Plan> plan, const Filter& filter) {
    if (!filter.is_empty()) {
        return invalid("“cup” asks for one code: leave the filters out.", {}, "cup");
    }
    if (call.format == site::Format::geojson) {
        return invalid("A map is of one plan: leave “cup” out.", {}, "cup");
    }
    const auto check = check_cup(call.parameter("cup"), {.current = context.today.year(), .decision = {}});
    auto projects = projects_with_cup(context.data, check.code);
    std::erase_if(projects, [&](const auto& project) { return plan.exists() && project.plan != plan; });
    site::Part whole;
    whole.limit = site::file_rows_max;
    return site::list_answer(context, call, describe_project(), whole, projects, mark_of);
}

Result<http::Response> map_answer(const site::Context& context, Id<plan::Plan> plan, const Filter& filter) {
    if (!plan.exists()) {
        return invalid("A map is of one plan: name it with “plan”.", {}, "plan");
    }
    return site::json_answer(placed_projects_json(placed_projects(context.data, plan, filter, site::file_rows_max)),
                             "application/geo+json");
}

}  // namespace

Result<http::Response> api_projects(const site::Context& context, const site::Call& call) {
    REGIA_TRY(known_parameters(call));
    REGIA_TRY_ASSIGN(const auto plan, wanted_plan(context, call));
    REGIA_TRY_ASSIGN(const auto filter, filter_of(call.request.target.query));
    REGIA_TRY_ASSIGN(const auto part, site::part_of(call));
    REGIA_TRY_ASSIGN(const auto after, after_of(part));
    if (!call.parameter("cup").empty()) {
        return projects_of_cup(context, call, plan, filter);
    }
    if (call.format == site::Format::geojson) {
        return map_answer(context, plan, filter);
    }
    if (!plan.exists() && !filter.is_empty()) {
        return invalid("Filters are of one plan: name it with “plan”.", {}, "plan");
    }
    auto projects = list_projects(context.data, plan, filter, after, part.limit + 1);
    return site::list_answer(context, call, describe_project(), part, projects, mark_of);
}

Result<http::Response> api_totals(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    const auto name = call.parameter("facet");
    Facet facet{};
    if (!name.empty() && !parse_code(name, facet)) {
        return invalid("“facet” is one of node, zone, municipality, source, state, nature, owner_level, term, organisation.", {}, "facet");
    }
    const auto totals = name.empty() ? std::vector{total_of(context.data, plan.id)} : totals_of(context.data, plan.id, facet);
    std::vector<Record> records;
    for (const auto& total : totals) {
        records.push_back({&describe_total(), &total});
    }
    return site::list_answer(context, call, describe_total(), records, "");
}

}  // namespace regia::projects
