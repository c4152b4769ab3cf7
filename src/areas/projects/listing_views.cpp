// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/listing_views.hpp"

#include "areas/plan/menu.hpp"
#include "areas/projects/matrix_views.hpp"
#include "areas/projects/project_views.hpp"
#include "areas/projects/table_views.hpp"

namespace regia::projects {
namespace {

void view_tabs(html::Writer& out, const site::Frame& context, const ListingPage& page) {
    const auto tab = [&](View view, const char* icon) {
        return site::Tab{address_of(page.plan, page.listing.as(view)), std::string(context.t(label(view))), icon,
                         page.listing.view == view};
    };
    site::tabs(
        out, context, context.t("How the projects are shown"),
        {tab(View::list, "it-list"), tab(View::map, "it-map-marker"), tab(View::table, "it-card"), tab(View::matrix, "it-more-items")});
}

std::string count_of(const site::Frame& context, const FilteredTotal& total) {
    return total.capped ? context.words.with("More than {} projects", {context.words.number(projects_counted_max)})
                        : context.words.count("{} project", "{} projects", total.total.projects);
}

/// How many there are and what they cost; beyond the cap the sums are of a part, and say so.
void total_line(html::Writer& out, const site::Frame& context, const FilteredTotal& total) {
    const auto* sentence = total.capped ? "Funding at least {}, payments at least {}." : "Funding {}, payments {}.";
    const auto& sums = total.total;
    const auto paid = recorded_money(context, sums.paid) + known_of(context, sums.paying, sums.projects);
    out.add<"<div class=\"results-head\"><h2 class=\"results-count h5\">{}</h2><p>{}</p></div>\n">(
        count_of(context, total),
        sums.projects == 0 ? std::string{} : context.words.with(sentence, {recorded_money(context, sums.funding), paid}));
}

/// What the sums beside a filtered list do not tell.
void total_notes(html::Writer& out, const site::Frame& context, const ListingPage& page) {
    if (!page.listing.filter.values_of(Facet::source).empty() && page.total.total.projects > 0) {
        out.add<"<p><small>{}</small></p>\n">(
            context.t("The funding is all that these projects have, from the chosen source and from others."));
    }
    demonstration_note(out, context, page.total.total, page.total.capped);
}

void nothing_found(html::Writer& out, const site::Frame& context, const ListingPage& page) {
    const site::Link all{address_of(page.plan, Listing{}), std::string(context.t("Remove all filters"))};
    if (page.listing.filter.is_empty()) {
        site::empty_state(out, context,
                          context.t("No projects have been loaded for this plan yet. The plan's tree says what it intends to do."),
                          site::Link{plan::plan_path(page.plan.slug) + "/tree", std::string(context.t("Look at the tree of the plan"))});
    } else {
        site::empty_state(out, context, context.t("No project has all of these. Remove a filter, or look for other words."), all);
    }
}

struct Content {
    html::Writer& out;
    const site::Frame& context;
    const ListingPage& page;

    void operator()(const ListPart& part) const {
        if (page.listing.view == View::table) {
            project_table(out, context, part.projects);
        } else {
            project_list(out, context, part.projects, *part.nodes);
        }
        site::paging(out, context, part.next_path, part.first_path);
    }
    void operator()(const ProjectMap& map) const { project_map(out, context, page.plan, page.listing, map); }
    void operator()(const Matrix& matrix) const { project_matrix(out, context, page.plan, page.listing, matrix); }
};

std::string api_query(const ListingPage& page) {
    const auto query = query_of(page.listing.filter);
    return "plan=" + html::percent_encoded(page.plan.slug) + (query.empty() ? "" : "&" + query);
}

void further_pages(html::Writer& out, const site::Frame& context, const plan::Plan& plan) {
    const auto base = plan::plan_path(plan.slug);
    out.add<"<ul class=\"link-list no-print\"><li><a href=\"{}\">{}</a></li><li><a href=\"{}\">{}</a></li></ul>\n">(
        context.href(base + "/relations"), context.t("How the projects of this plan depend on one another"),
        context.href(base + "/programming"), context.t("Which projects are in the programming documents (DUP, PEG)"));
}

}  // namespace

void listing_head(html::Writer& out, const site::Frame& context, const plan::Plan& plan) {
    site::page_head(out, context,
                    {.kicker = context.t(plan.short_title),
                     .title = {std::string(context.t("Projects")), std::string(context.t("Projects"))},
                     .lead = {},
                     .facts = {}});
    out.add<"<div class=\"row\"><div class=\"col-lg-3 facets-column\">\n">();
}

void listing_results(html::Writer& out, const site::Frame& context, const ListingPage& page) {
    out.add<"</div><div class=\"col-lg-9\"><div id=\"results\" class=\"results-region\" data-results-count=\"{}\">\n">(
        context.words.with("Found: {}", {count_of(context, page.total)}));
    view_tabs(out, context, page);
    filter_chips(out, context, page.plan, page.listing, page.chosen);
    total_line(out, context, page.total);
    total_notes(out, context, page);
    if (page.total.total.projects == 0) {
        nothing_found(out, context, page);
    } else {
        std::visit(Content{out, context, page}, page.content);
        site::downloads(out, context, "/api/v1/projects", api_query(page));
        further_pages(out, context, page.plan);
    }
    out.add<"</div></div></div>\n">();
}

}  // namespace regia::projects
