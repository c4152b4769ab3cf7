// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/opendata/import_projects_join.hpp"
#include "areas/opendata/references.hpp"
#include "areas/plan/plan.hpp"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace regia::opendata {

/// Puts what files say of a project upon what is known of it. What the files do not speak of stays: the nodes, the phases, terms of other
/// taxonomies, subjects in other roles, a date that is empty in the file.
class Merger {
public:
    Merger(const db::Reader& data, const plan::Plan& plan, const Mapping& mapping);

    /// Whether the territory of the plan has municipalities at all.
    [[nodiscard]] bool has_territory() const { return !m_members.empty(); }

    /// The places of a statement, shares adding up to 100. Unknown municipalities are left out, with a warning.
    [[nodiscard]] std::vector<projects::Place> places_of(const std::vector<StatedPlace>& stated);
    [[nodiscard]] bool touches_territory(const std::vector<projects::Place>& places) const;

    /// The sheet after the import; `known` is none for a new project. `invalid` when a new project would have no title.
    [[nodiscard]] Result<projects::Sheet> merged(const Statement& statement, std::vector<projects::Place> places,
                                                 const std::optional<projects::Sheet>& known);

    /// The record of an organisation that was written in the meantime.
    void remember(const people::Organisation& organisation);

    /// What somebody should look at.
    [[nodiscard]] std::vector<Remark> warnings() const;

private:
    void warn(Error what);
    void collect_municipalities();
    const std::optional<territory::Municipality>& municipality(const std::string& istat);
    const people::Organisation& organisation_of(const StatedBody& body);
    [[nodiscard]] people::Organisation look_up(const StatedBody& body) const;
    void merge_bodies(const Statement& statement, projects::Sheet& sheet);
    void merge_terms(const Statement& statement, projects::Sheet& sheet);
    [[nodiscard]] projects::OwnerLevel owner_level_of(const projects::Sheet& sheet) const;

    const db::Reader& m_data;
    const plan::Plan& m_plan;
    const Mapping& m_mapping;
    References m_references;
    std::unordered_set<std::int64_t> m_members;                          ///< municipalities that belong to the territory, or did
    std::string m_capital;                                               ///< ISTAT code
    std::string m_owner;                                                 ///< code of the organisation that makes the plan
    std::unordered_map<std::string, territory::Municipality> m_by_name;  ///< slug of the name; ambiguous names are left out
    std::unordered_map<std::string, std::optional<territory::Municipality>> m_by_code;
    std::unordered_map<std::string, people::Organisation> m_organisations;  ///< by the name that files use
    std::map<std::string, Remark> m_warnings;                               ///< by the sentence
};

}  // namespace regia::opendata
