// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/references.hpp"

#include "areas/documents/taxonomy_store.hpp"
#include "areas/people/organisation_store.hpp"
#include "areas/plan/node_store.hpp"
#include "areas/plan/plan_store.hpp"
#include "areas/territory/municipality_store.hpp"

namespace regia::opendata {

Id<territory::Municipality> References::municipality(std::string_view istat) {
    const auto known = m_municipalities.find(istat);
    if (known != m_municipalities.end()) {
        return known->second;
    }
    const auto found = territory::find_municipality(m_data, istat);
    const auto id = found ? found->id : Id<territory::Municipality>{};
    if (found) {
        m_municipality_names.emplace(id.value, found->name);
    }
    return m_municipalities.emplace(istat, id).first->second;
}

Id<people::Organisation> References::organisation(std::string_view code) {
    const auto known = m_organisations.find(code);
    if (known != m_organisations.end()) {
        return known->second;
    }
    const auto found = people::find_organisation(m_data, code);
    if (!found) {
        return {};  // not remembered: an import may add it in a moment
    }
    m_organisation_names.emplace(found->id.value, found->name);
    return m_organisations.emplace(code, found->id).first->second;
}

Id<documents::Term> References::term(std::string_view reference) {
    const auto known = m_terms.find(reference);
    if (known != m_terms.end()) {
        return known->second;
    }
    const auto colon = reference.find(':');
    const auto found = colon == std::string_view::npos
                           ? std::nullopt
                           : documents::find_term(m_data, reference.substr(0, colon), reference.substr(colon + 1));
    return m_terms.emplace(reference, found ? found->id : Id<documents::Term>{}).first->second;
}

Id<plan::Node> References::node(Id<plan::Edition> edition, std::string_view code) {
    const auto key = std::pair(edition.value, std::string(code));
    const auto known = m_nodes.find(key);
    if (known != m_nodes.end()) {
        return known->second;
    }
    const auto found = plan::find_node(m_data, edition, code);
    return found ? m_nodes.emplace(key, found->id).first->second : Id<plan::Node>{};
}

Id<plan::Node> References::foreign_node(std::string_view reference) {
    const auto at = reference.find('@');
    const auto colon = reference.find(':', at == std::string_view::npos ? 0 : at);
    if (at == std::string_view::npos || colon == std::string_view::npos) {
        return {};
    }
    const auto plan = plan::find_plan(m_data, reference.substr(0, at));
    const auto edition = plan ? plan::find_edition(m_data, plan->id, reference.substr(at + 1, colon - at - 1)) : std::nullopt;
    return edition ? node(edition->id, reference.substr(colon + 1)) : Id<plan::Node>{};
}

}  // namespace regia::opendata
