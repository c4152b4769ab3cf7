// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/listing_pages.hpp"

#include "areas/plan/menu.hpp"
#include "areas/plan/requested.hpp"
#include "areas/projects/facet_store.hpp"
#include "areas/projects/listing_views.hpp"
#include "areas/projects/part_api.hpp"
#include "areas/projects/project_store.hpp"
#include "areas/territory/municipality_store.hpp"

namespace regia::projects {
namespace {

constexpr std::array offered{Facet::node, Facet::zone, Facet::municipality, Facet::source, Facet::state, Facet::owner_level, Facet::nature};

using Facets = std::vector<FacetChoices>;

/// Hundreds of values with their counts, the same on every page of the list: worked out once after each write.
std::shared_ptr<const Facets> facets_of(const site::Context& context, const plan::Plan& plan) {
    return context.kept<Facets>("facets of " + plan.slug, [&] {
        Facets facets;
        for (const auto facet : offered) {
            facets.push_back(choices_of(context.data, plan, facet));
        }
        return facets;
    });
}

/// What the list says besides its projects.
struct Surroundings {
    FilteredTotal total;
    html::Html filters;
};

/// Nearly everyone begins at the list that nobody has filtered: its form, most of the page, is kept as it is.
std::shared_ptr<const Surroundings> surroundings_of(const site::Context& context, const plan::Plan& plan, const Listing& listing) {
    const auto make = [&] {
        html::Writer out;
        filter_form(out, context, plan, listing, *facets_of(context, plan));
        return Surroundings{total_of(context.data, plan.id, listing.filter), out.finish()};
    };
    const auto name = "list of " + plan.slug + " " + std::string(tag(context.language()));
    return listing == Listing{} ? context.kept<Surroundings>(name, make) : std::make_shared<const Surroundings>(make());
}

std::vector<NamedValue> chosen_of(const site::Context& context, const plan::Plan& plan, const Filter& filter) {
    std::vector<NamedValue> chosen;
    for (const auto& value : filter.chosen) {
        chosen.push_back(named(context.data, plan, value));
    }
    return chosen;
}

Result<ListPart> part_of_list(const site::Context& context, const site::Call& call, const plan::Plan& plan, const Listing& listing) {
    REGIA_TRY_ASSIGN(auto part, site::part_of(call));
    part.limit = site::limit_default;  // a page is always as long: its address stays short
    REGIA_TRY_ASSIGN(const auto after, after_of(part));
    ListPart list;
    list.projects = project_lines(context.data, plan.id, listing.filter, after, part.limit + 1);
    list.nodes = plan::kept_node_names(context, plan.id);
    const auto address = address_of(plan, listing);
    if (list.projects.size() > static_cast<std::size_t>(part.limit)) {
        list.projects.pop_back();
        list.next_path = address + (address.find('?') == std::string::npos ? "?" : "&") +
                         "after=" + html::percent_encoded(mark_of(list.projects.back()));
    }
    if (after) {
        list.first_path = address;
    }
    return list;
}

ProjectMap map_of(const site::Context& context, const plan::Plan& plan, const Listing& listing) {
    ProjectMap map{totals_by_municipality(context.data, plan.id, listing.filter),
                   territory::municipalities_of(context.data, plan.territory, context.today),
                   {}};
    for (auto& boundary : territory::boundaries_of(context.data, plan.territory)) {
        map.boundaries.emplace(boundary.municipality, std::move(boundary.rings));
    }
    return map;
}

Matrix matrix_of(const site::Context& context, const plan::Plan& plan, const Listing& listing) {
    return {listing.columns, choices_of(context.data, plan, Facet::node).choices, choices_of(context.data, plan, listing.columns).choices,
            matrix_cells(context.data, plan, listing.filter, listing.columns)};
}

Result<decltype(ListingPage::content)> content_of(const site::Context& context, const site::Call& call, const plan::Plan& plan,
                                                  const Listing& listing) {
    using Content = decltype(ListingPage::content);
    switch (listing.view) {
        case View::map:
            return Content{map_of(context, plan, listing)};
        case View::matrix:
            return Content{matrix_of(context, plan, listing)};
        default:
            break;
    }
    REGIA_TRY_ASSIGN(auto part, part_of_list(context, call, plan, listing));
    return Content{std::move(part)};
}

}  // namespace

Result<http::Response> projects_page(const site::Context& context, const site::Call& call) {
    REGIA_TRY_ASSIGN(const auto plan, plan::requested_plan(context, call));
    REGIA_TRY_ASSIGN(auto listing, listing_of(call.request.target.query));
    REGIA_TRY_ASSIGN(auto content, content_of(context, call, plan, listing));
    const auto surroundings = surroundings_of(context, plan, listing);
    const ListingPage shown{plan, listing, surroundings->total, chosen_of(context, plan, listing.filter), std::move(content)};
    auto page = plan::plan_page(context, plan, "Projects", "/projects");
    html::Writer head(std::size_t{1} * 1024);
    listing_head(head, context, plan);
    page.body = head.finish();
    html::Writer results(std::size_t{48} * 1024);
    listing_results(results, context, shown);
    page.further = {surroundings->filters, results.finish()};
    return site::answer(context, page);
}

}  // namespace regia::projects
