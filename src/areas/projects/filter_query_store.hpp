// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/filter.hpp"
#include "kit/db/reader.hpp"

#include <string>
#include <vector>

namespace regia::projects {

/// The SQL of a filter: "FROM <from> WHERE <where> ORDER BY <order>" with its parameters; the project is `p`. One chosen value drives the
/// list through project_facet in the very order of the list, so a part of it costs the same among a thousand and a million.
class FilterQuery {
public:
    [[nodiscard]] const std::string& from() const { return m_from; }
    [[nodiscard]] const std::string& where() const { return m_where; }
    [[nodiscard]] std::string order() const { return m_driver + ".funding_total DESC, " + m_key + " DESC"; }
    [[nodiscard]] const std::vector<db::Parameter>& parameters() const { return m_parameters; }

    /// Only what comes behind this place of the list.
    void after(Money funding, std::int64_t id);

private:
    friend FilterQuery filter_query(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter);
    void add(std::string condition, std::vector<db::Parameter> parameters);

    std::string m_from = "project p";
    std::string m_where;
    std::string m_driver = "p";
    std::string m_key = "p.id";
    std::vector<db::Parameter> m_parameters;
};

/// `filter` must outlive the query.
[[nodiscard]] FilterQuery filter_query(const db::Reader& data, Id<plan::Plan> plan, const Filter& filter);

}  // namespace regia::projects
