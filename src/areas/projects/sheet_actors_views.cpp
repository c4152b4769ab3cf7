// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/filter_views.hpp"
#include "areas/projects/project_views.hpp"
#include "areas/projects/relation_views.hpp"
#include "areas/projects/sheet_section_views.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace regia::projects {
namespace {

constexpr std::int64_t whole_bp = 10'000;
constexpr std::size_t places_open = 12;  // of a project in a whole territory, the others are folded away

void subject_row(html::Writer& out, const site::Frame& context, const Subject& subject) {
    const auto& body = subject.organisation;
    out.add<"<div><dt>{}</dt><dd><a href=\"{}\">{}</a> <small>({})</small></dd></div>\n">(
        context.t(label(subject.role)), context.href("/organisations/" + html::percent_encoded(body.code)), body.name,
        context.t(label(body.sector)));
}

/// The part of the funding that falls on a place.
Money part_of(Money whole, Percent share) {
    return {whole.cents / whole_bp * share.basis_points + whole.cents % whole_bp * share.basis_points / whole_bp};
}

void place_row(html::Writer& out, const site::Frame& context, const SheetPage& page, const Place& place) {
    Listing listing;
    listing.filter = Filter{}.with({Facet::municipality, place.istat});
    out.add<"<div><dt><a href=\"{}\">{}</a></dt><dd>">(context.href(address_of(page.plan, listing)), place.name);
    if (place.share.basis_points > 0) {
        out.add<"{}, {}">(context.words.percent(place.share, place.share.basis_points % 100 == 0 ? 0 : 2),
                          recorded_money(context, part_of(page.sheet.project.funding_total, place.share)));
    }
    out.add<"</dd></div>\n">();
}

void place_rows(html::Writer& out, const site::Frame& context, const SheetPage& page, std::span<const Place> places) {
    out.add<"<dl class=\"sheet\">\n">();
    for (const auto& place : places) {
        place_row(out, context, page, place);
    }
    out.add<"</dl>\n">();
}

/// Shares are entered by hand; whoever reads them may know when they do not add up.
void shares_check(html::Writer& out, const site::Frame& context, const std::vector<Place>& places) {
    const auto sum = std::accumulate(places.begin(), places.end(), std::int64_t{0},
                                     [](auto all, const auto& place) { return all + place.share.basis_points; });
    if (sum == 0) {
        out.add<"<p>{}</p>\n">(context.t("The source does not say which part falls on each municipality."));
    } else if (sum != whole_bp) {
        out.add<"<p><strong>{}</strong></p>\n">(context.words.with("The shares add up to {} instead of 100 %: the sheet has to be checked.",
                                                                   {context.words.percent({sum}, 2)}));
    }
}

/// A relation in a sentence of its own direction.
void relation_item(html::Writer& out, const site::Frame& context, const SheetPage& page, const Relation& relation) {
    out.add<"<li>{} <strong>{}</strong> <a href=\"{}\">">(
        relation.outgoing ? context.t("This project →") : context.t("From the other project →"),
        kind_text(context, relation.kind, relation.positive), context.href(project_path(page.plan.slug, relation.local_code)));
    site::italian(out, context, relation.title);
    out.add<"</a>">();
    if (!relation.note.empty()) {
        out.add<": ">();
        site::bilingual(out, context, relation.note);
    }
    out.add<"</li>\n">();
}

}  // namespace

void subjects_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.subjects.empty()) {
        out.add<"<p>{}</p>\n">(context.t("Who promotes and carries out this project is not known."));
        return;
    }
    out.add<"<h3>{}</h3><dl class=\"sheet\">\n">(context.t("Who does what"));
    for (const auto& subject : page.sheet.subjects) {
        subject_row(out, context, subject);
    }
    out.add<"</dl>\n">();
}

void places_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    const std::span<const Place> places = page.sheet.places;
    if (places.empty()) {
        out.add<"<p>{}</p>\n">(context.t("The places of this project are not known."));
        return;
    }
    const bool is_shared = std::any_of(places.begin(), places.end(), [](const Place& place) { return place.share.basis_points > 0; });
    out.add<"<h3>{}</h3>">(is_shared ? context.t("Where, with which share and part of the funding") : context.t("Where"));
    const auto open = std::min(places.size(), places_open);
    place_rows(out, context, page, places.first(open));
    if (const auto rest = places.subspan(open); !rest.empty()) {
        out.add<"<details class=\"more\"><summary>{}</summary>\n">(
            context.words.count("{} more place", "{} more places", static_cast<std::int64_t>(rest.size())));
        place_rows(out, context, page, rest);
        out.add<"</details>\n">();
    }
    shares_check(out, context, page.sheet.places);
}

void relations_section(html::Writer& out, const site::Frame& context, const SheetPage& page) {
    if (page.sheet.relations.empty()) {
        return;
    }
    out.add<"<h3>{}</h3><ul>\n">(context.t("Relations with other projects"));
    for (const auto& relation : page.sheet.relations) {
        relation_item(out, context, page, relation);
    }
    out.add<"</ul>\n">();
}

}  // namespace regia::projects
