// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/taxonomy.hpp"
#include "areas/people/organisation.hpp"
#include "areas/plan/node.hpp"
#include "areas/territory/municipality.hpp"
#include "kit/db/reader.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace regia::opendata {

/// From the codes that files use to the records they mean; each code is looked up once. Missing ones are no record.
class References {
public:
    explicit References(const db::Reader& data) : m_data(data) {}

    Id<territory::Municipality> municipality(std::string_view istat);  ///< by any code it ever had
    Id<people::Organisation> organisation(std::string_view code);
    Id<documents::Term> term(std::string_view reference);  ///< "pnrr:M1C1"
    Id<plan::Node> node(Id<plan::Edition> edition, std::string_view code);
    Id<plan::Node> foreign_node(std::string_view reference);  ///< "plan-slug@edition:node"
    bool has_term(std::string_view taxonomy, std::string_view code) {
        return term(std::string(taxonomy) + ":" + std::string(code)).exists();
    }

    /// The name of a municipality or organisation that was found.
    [[nodiscard]] const std::string& name_of(Id<territory::Municipality> id) const { return m_municipality_names.at(id.value); }
    [[nodiscard]] const std::string& name_of(Id<people::Organisation> id) const { return m_organisation_names.at(id.value); }

private:
    const db::Reader& m_data;
    std::map<std::string, Id<territory::Municipality>, std::less<>> m_municipalities;
    std::map<std::int64_t, std::string> m_municipality_names;
    std::map<std::string, Id<people::Organisation>, std::less<>> m_organisations;
    std::map<std::int64_t, std::string> m_organisation_names;
    std::map<std::string, Id<documents::Term>, std::less<>> m_terms;
    std::map<std::pair<std::int64_t, std::string>, Id<plan::Node>> m_nodes;
};

}  // namespace regia::opendata
