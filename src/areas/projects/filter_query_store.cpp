// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/filter_query_store.hpp"

#include "kit/search/index.hpp"

#include <array>

namespace regia::projects {
namespace {

constexpr std::array all_facets{Facet::node,   Facet::zone,        Facet::municipality, Facet::source,      Facet::state,
                                Facet::nature, Facet::owner_level, Facet::term,         Facet::organisation};

std::string placeholders(std::size_t count) {
    std::string text = "?";
    for (std::size_t i = 1; i < count; ++i) {
        text += ", ?";
    }
    return text;
}

}  // namespace

void FilterQuery::add(std::string condition, std::vector<db::Parameter> parameters) {
    m_where += m_where.empty() ? std::move(condition) : " AND " + condition;
    m_parameters.insert(m_parameters.end(), parameters.begin(), parameters.end());
}

void FilterQuery::after(Money funding, std::int64_t id) {
    add("(" + m_driver + ".funding_total, " + m_key + ") < (?, ?)", {funding.cents, id});
}

FilterQuery filter_query(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter) {
    FilterQuery query;
    bool driven = false;
    for (const auto facet : all_facets) {
        const auto values = filter.values_of(facet);
        if (values.empty()) {
            continue;
        }
        std::vector<db::Parameter> parameters{plan.value, code(facet)};
        parameters.insert(parameters.end(), values.begin(), values.end());
        if (values.size() == 1 && !driven) {
            driven = true;
            query.m_from = "project_facet d JOIN project p ON p.id = d.project_id";
            query.m_driver = "d";
            query.m_key = "d.project_id";
            query.add("d.plan_id = ? AND d.facet = ? AND d.value = ?", std::move(parameters));
        } else {
            query.add("EXISTS (SELECT 1 FROM project_facet o WHERE o.plan_id = ? AND o.facet = ? AND o.value IN (" +
                          placeholders(values.size()) + ") AND o.funding_total = p.funding_total AND o.project_id = p.id)",
                      std::move(parameters));
        }
    }
    if (!driven) {
        query.add("p.plan_id = ?", {plan.value});
    }
    if (!filter.words.empty()) {
        query.add("p.id IN (SELECT s.subject_id FROM search_document s WHERE s.kind = 'project' AND s.id IN (" +
                      search::matching_documents(data.engine()) + "))",
                  {search::match_parameter(data.engine(), filter.words)});
    }
    return query;
}

}  // namespace regia::projects
