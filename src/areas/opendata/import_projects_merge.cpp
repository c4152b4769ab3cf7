// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/import_projects_merge.hpp"

#include "areas/opendata/mapping_body.hpp"
#include "areas/opendata/project_rows.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/territory/municipality_store.hpp"
#include "areas/territory/zone_store.hpp"
#include "base/text_tools.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace regia::opendata {
namespace {

using projects::Place;
using projects::Sheet;

constexpr std::int64_t whole = 10'000;  // basis points

/// Shares in proportion to the stated ones, none where one is missing: an equal split would be money that nobody has allotted. The only
/// place has all of it; what does not divide falls to the first.
void share_out(std::vector<Place>& places, bool all_stated) {
    const auto sum = std::accumulate(places.begin(), places.end(), std::int64_t{0},
                                     [](auto total, const auto& p) { return total + p.share.basis_points; });
    const bool known = all_stated && sum > 0;
    std::int64_t given = 0;
    for (auto& place : places) {
        place.share.basis_points = known ? place.share.basis_points * whole / sum : 0;
        given += place.share.basis_points;
    }
    if (!places.empty() && (known || places.size() == 1)) {
        places.front().share.basis_points += whole - given;
    }
}

/// A file that names the places that are known, and no shares, says nothing new: the recorded shares stay.
bool same_places_without_shares(const std::vector<Place>& stated, const std::vector<Place>& known) {
    return stated.size() == known.size() && std::all_of(stated.begin(), stated.end(), [&](const Place& place) {
               return place.share.basis_points == 0 &&
                      std::any_of(known.begin(), known.end(), [&](const Place& one) { return one.municipality == place.municipality; });
           });
}

template <class Row>
std::map<std::string, std::int64_t> sums_by_source(const std::vector<Row>& rows) {
    std::map<std::string, std::int64_t> sums;
    for (const auto& row : rows) {
        sums[row.source] += row.amount.cents;
    }
    return sums;
}

void replace_text(std::string& kept, const std::string& stated) {
    if (!stated.empty()) {
        kept = stated;
    }
}

void replace_date(std::optional<Date>& kept, const std::optional<Date>& stated) {
    if (stated) {
        kept = stated;
    }
}

/// "{municipality}" becomes the name of the first place, or goes with the dash before it.
std::string with_municipality(std::string text, const std::vector<Place>& places) {
    constexpr std::string_view mark = "{municipality}";
    const auto name = places.empty() ? std::string{} : places.front().name;
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
        text.replace(at, mark.size(), name);
    }
    const auto end = text.find_last_not_of(" -");
    return places.empty() && end != std::string::npos ? text.substr(0, end + 1) : text;
}

void merge_registry(const Statement& statement, const std::vector<Place>& places, projects::Project& project) {
    const auto& stated = statement.project;
    replace_text(project.cup, stated.cup);
    replace_text(project.title, statement.is_withheld ? with_municipality(stated.title, places) : stated.title);
    replace_text(project.summary, stated.summary);
    replace_text(project.source, stated.source);
    project.evidence = statement.has_evidence ? stated.evidence : Evidence::fact;
    project.owner_level = statement.has_owner_level ? stated.owner_level : project.owner_level;
    project.nature = statement.has_nature ? stated.nature : project.nature;
    project.state = statement.has_state ? stated.state : project.state;
    replace_date(project.planned_start, stated.planned_start);
    replace_date(project.actual_start, stated.actual_start);
    replace_date(project.planned_end, stated.planned_end);
    replace_date(project.actual_end, stated.actual_end);
}

/// Rows by year or by day that add up to what the file says are finer than the file, and stay.
void merge_money(const Statement& statement, Sheet& sheet) {
    if (statement.funding && !statement.is_funding_total && sums_by_source(*statement.funding) != sums_by_source(sheet.funding)) {
        sheet.funding = *statement.funding;
    }
    if (!statement.payments) {
        return;
    }
    const auto is_of_the_same_kind = [&](const projects::Payment& row) {
        return !statement.payments->empty() && row.note == statement.payments->front().note;
    };
    const bool finer = std::none_of(sheet.payments.begin(), sheet.payments.end(), is_of_the_same_kind);
    if (!finer || sums_by_source(*statement.payments) != sums_by_source(sheet.payments)) {
        sheet.payments = *statement.payments;
    }
}

Money sum_of(const std::vector<projects::Funding>& rows) {
    Money sum;
    for (const auto& row : rows) {
        sum += row.amount;
    }
    return sum;
}

/// A total of which the sources are not said: it can be that of the sources that are known, or of the only one.
Status merge_funding_total(const Statement& statement, Sheet& sheet) {
    if (!statement.funding || !statement.is_funding_total || sum_of(*statement.funding) == sum_of(sheet.funding)) {
        return Done{};
    }
    if (sheet.funding.size() > 1) {
        return invalid(
            "This project has its money from several sources or years, and the total says nothing of them. Change it on the page of the "
            "project.");
    }
    if (sheet.funding.empty() || statement.funding->empty()) {
        sheet.funding = *statement.funding;
    } else {
        sheet.funding.front().amount = sum_of(*statement.funding);
    }
    return Done{};
}

/// What a file repeats and cannot change.
Status check_fixed(const Statement& statement, const projects::Project& project) {
    const auto fields = projects::describe_project().fields;
    for (const auto& [column, value] : statement.fixed) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.name == column; });
        if (machine_text_of(field->read(&project)) != value) {
            return invalid("“{}” cannot be changed by a file. Change it on the page of the project.", {value}, column);
        }
    }
    return Done{};
}

void merge_indicators(const Statement& statement, Sheet& sheet) {
    for (const auto& stated : statement.indicators) {
        const auto same = std::find_if(sheet.indicators.begin(), sheet.indicators.end(), [&](const auto& kept) {
            return stated.code.empty() ? kept.name == stated.name : kept.code == stated.code;
        });
        if (same == sheet.indicators.end()) {
            sheet.indicators.push_back(stated);
        } else {
            *same = stated;
        }
    }
}

}  // namespace

Merger::Merger(const db::Reader& data, const plan::Plan& plan, const Mapping& mapping)
    : m_data(data), m_plan(plan), m_mapping(mapping), m_references(data) {
    collect_municipalities();
    const auto owner = people::find_organisation(data, plan.owner);
    m_owner = owner ? owner->code : "";
    const auto capital = territory::find_municipality(data, territory::capital_of(data, plan.territory));
    m_capital = capital ? capital->istat : "";
}

void Merger::warn(Error what) {
    const auto sentence = what.text();
    ++m_warnings.try_emplace(sentence, Remark{std::move(what), 0}).first->second.rows;
}

std::vector<Remark> Merger::warnings() const {
    std::vector<Remark> all;
    std::transform(m_warnings.begin(), m_warnings.end(), std::back_inserter(all), [](const auto& kept) { return kept.second; });
    return all;
}

/// Those of the plan's territory go before others of the same name.
void Merger::collect_municipalities() {
    constexpr int all = std::numeric_limits<int>::max();
    std::set<std::string> ambiguous;
    for (const auto& municipality : territory::list_municipalities(m_data, {}, "", {}, all)) {
        if (!m_by_name.emplace(slug_of(municipality.name), municipality).second) {
            ambiguous.insert(slug_of(municipality.name));
        }
    }
    for (const auto& name : ambiguous) {
        m_by_name.erase(name);
    }
    for (const auto& municipality : territory::list_municipalities(m_data, m_plan.territory, "", {}, all)) {
        m_members.insert(municipality.id.value);
        m_by_name[slug_of(municipality.name)] = municipality;
    }
}

const std::optional<territory::Municipality>& Merger::municipality(const std::string& istat) {
    const auto known = m_by_code.find(istat);
    return known != m_by_code.end() ? known->second : m_by_code.emplace(istat, territory::find_municipality(m_data, istat)).first->second;
}

std::vector<Place> Merger::places_of(const std::vector<StatedPlace>& stated) {
    std::vector<Place> places;
    bool all_stated = true;
    for (const auto& one : stated) {
        const auto& found = municipality(one.istat);
        if (!found) {
            warn(invalid("The municipality {} is not known here: places there are left out.", {one.istat}));
            continue;
        }
        all_stated = all_stated && one.share.has_value();
        const auto share = one.share.value_or(Percent{});
        const auto same = std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.municipality == found->id; });
        if (same == places.end()) {
            places.push_back({found->id, found->istat, found->name, share});
        } else {
            same->share.basis_points += share.basis_points;
        }
    }
    share_out(places, all_stated);
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.share > b.share; });
    return places;
}

bool Merger::touches_territory(const std::vector<Place>& places) const {
    return std::any_of(places.begin(), places.end(), [&](const Place& place) { return m_members.contains(place.municipality.value); });
}

/// An organisation that is known is taken as it is; an import describes only those that nobody has described.
people::Organisation Merger::look_up(const StatedBody& body) const {
    const auto described = organisation_named(m_mapping, body.name, body.tax_code);
    auto organisation = people::find_organisation(m_data, described.code).value_or(described);
    const auto municipality = municipality_in(m_mapping, body.name);
    const auto place = municipality.empty() ? m_by_name.end() : m_by_name.find(slug_of(municipality));
    if (!organisation.id.exists() && place != m_by_name.end()) {
        organisation.name = "Comune di " + place->second.name;
        organisation.municipality = place->second.istat;
    }
    return organisation;
}

const people::Organisation& Merger::organisation_of(const StatedBody& body) {
    const auto known = m_organisations.find(body.name);
    return known != m_organisations.end() ? known->second : m_organisations.emplace(body.name, look_up(body)).first->second;
}

/// Two names can mean one organisation.
void Merger::remember(const people::Organisation& organisation) {
    for (auto& [name, known] : m_organisations) {
        if (known.code == organisation.code) {
            known = organisation;
        }
    }
}

void Merger::merge_bodies(const Statement& statement, Sheet& sheet) {
    std::erase_if(sheet.subjects, [&](const projects::Subject& kept) {
        return std::any_of(statement.bodies.begin(), statement.bodies.end(),
                           [&](const StatedBody& stated) { return stated.role == kept.role; });
    });
    for (const auto& body : statement.bodies) {
        const auto& organisation = organisation_of(body);
        const bool is_there = std::any_of(sheet.subjects.begin(), sheet.subjects.end(), [&](const projects::Subject& subject) {
            return subject.role == body.role && subject.organisation.code == organisation.code;
        });
        if (!organisation.code.empty() && !is_there) {
            sheet.subjects.push_back({organisation, body.role});
        }
    }
}

void Merger::merge_terms(const Statement& statement, Sheet& sheet) {
    std::erase_if(sheet.terms, [&](const documents::Term& kept) {
        return std::find(statement.taxonomies.begin(), statement.taxonomies.end(), kept.taxonomy_code) != statement.taxonomies.end();
    });
    for (const auto& reference : statement.terms) {
        documents::Term term;
        term.id = m_references.term(reference);
        if (!term.id.exists()) {
            warn(invalid("There is no term {}: projects go without it.", {reference}));
            continue;
        }
        const auto colon = reference.find(':');
        term.taxonomy_code = reference.substr(0, colon);
        term.code = reference.substr(colon + 1);
        sheet.terms.push_back(std::move(term));
    }
}

projects::OwnerLevel Merger::owner_level_of(const Sheet& sheet) const {
    const auto implementer = std::find_if(sheet.subjects.begin(), sheet.subjects.end(),
                                          [](const auto& subject) { return subject.role == projects::SubjectRole::implementer; });
    if (implementer == sheet.subjects.end()) {
        return projects::OwnerLevel::other_public;
    }
    const auto& body = implementer->organisation;
    if (body.code == m_owner) {
        return projects::OwnerLevel::body;
    }
    if (body.kind == "municipality") {
        return !m_capital.empty() && body.municipality == m_capital ? projects::OwnerLevel::capital : projects::OwnerLevel::municipality;
    }
    return body.sector == people::Sector::private_body ? projects::OwnerLevel::private_body : projects::OwnerLevel::other_public;
}

Result<Sheet> Merger::merged(const Statement& statement, std::vector<Place> places, const std::optional<Sheet>& known) {
    Sheet sheet = known.value_or(Sheet{});
    merge_registry(statement, places, sheet.project);
    if (!places.empty()) {
        if (!same_places_without_shares(places, sheet.places)) {
            sheet.places = std::move(places);
        }
    }
    merge_terms(statement, sheet);
    merge_bodies(statement, sheet);
    merge_money(statement, sheet);
    REGIA_TRY(merge_funding_total(statement, sheet));
    merge_indicators(statement, sheet);
    if (!known) {
        sheet.project.plan = m_plan.id;
        sheet.project.plan_slug = m_plan.slug;
        sheet.project.local_code = statement.project.local_code;
        sheet.project.owner_level = statement.has_owner_level ? statement.project.owner_level : owner_level_of(sheet);
    }
    if (sheet.project.title.empty()) {
        return invalid("The title is missing: a new project needs one.");
    }
    projects::add_up(sheet);
    REGIA_TRY(check_fixed(statement, sheet.project));
    return sheet;
}

}  // namespace regia::opendata
