// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/check_projects.hpp"

#include <array>
#include <utility>

namespace regia::projects {
namespace {

/// Each finds the local codes of projects (or the plans) where something does not add up.
constexpr std::array checks{
    std::pair{"the funding of project {} is not the sum of its rows",
              "SELECT p.local_code FROM project p LEFT JOIN project_funding f ON f.project_id = p.id GROUP BY p.id, p.local_code, "
              "p.funding_total "
              "HAVING COALESCE(SUM(f.amount), 0) <> p.funding_total LIMIT 20"},
    std::pair{
        "the payments of project {} are not the sum of their rows",
        "SELECT p.local_code FROM project p LEFT JOIN project_payment f ON f.project_id = p.id GROUP BY p.id, p.local_code, p.paid_total "
        "HAVING COALESCE(SUM(f.amount), 0) <> p.paid_total LIMIT 20"},
    std::pair{"the commitments of project {} are not the sum of their rows",
              "SELECT p.local_code FROM project p LEFT JOIN project_commitment f ON f.project_id = p.id GROUP BY p.id, p.local_code, "
              "p.committed_total "
              "HAVING COALESCE(SUM(f.amount), 0) <> p.committed_total LIMIT 20"},
    std::pair{"the shares of the places of project {} do not add up to 100",
              "SELECT p.local_code FROM project p JOIN project_place f ON f.project_id = p.id GROUP BY p.id, p.local_code "
              "HAVING SUM(f.share) NOT IN (0, 10000) LIMIT 20"},
    std::pair{"the counted projects of plan {} are not the ones that are there",
              "SELECT x.slug FROM plan x LEFT JOIN project_total t ON t.plan_id = x.id AND t.facet = '' AND t.value = '' "
              "WHERE COALESCE(t.projects, 0) <> (SELECT COUNT(*) FROM project p WHERE p.plan_id = x.id)"},
    std::pair{"the money of plan {} is not the sum of its projects",
              "SELECT x.slug FROM plan x LEFT JOIN project_total t ON t.plan_id = x.id AND t.facet = '' AND t.value = '' "
              "WHERE (COALESCE(t.funding, 0), COALESCE(t.committed, 0), COALESCE(t.paid, 0)) <> "
              "(SELECT COALESCE(SUM(p.funding_total), 0), COALESCE(SUM(p.committed_total), 0), COALESCE(SUM(p.paid_total), 0) "
              "FROM project p WHERE p.plan_id = x.id)"},
    std::pair{"what is known of the money of plan {} is not counted right",
              "SELECT x.slug FROM plan x LEFT JOIN project_total t ON t.plan_id = x.id AND t.facet = '' AND t.value = '' "
              "WHERE (COALESCE(t.committing, 0), COALESCE(t.paying, 0), COALESCE(t.demonstrative, 0), "
              "COALESCE(t.demonstrative_funding, 0)) <> "
              "(SELECT COALESCE(SUM(CASE WHEN p.committed_total > 0 THEN 1 ELSE 0 END), 0), "
              "COALESCE(SUM(CASE WHEN p.paid_total > 0 THEN 1 ELSE 0 END), 0), "
              "COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN 1 ELSE 0 END), 0), "
              "COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN p.funding_total ELSE 0 END), 0) FROM project p WHERE p.plan_id = x.id)"},
    std::pair{"the lists of plan {} do not hold every project",
              "SELECT x.slug FROM plan x WHERE (SELECT COUNT(*) FROM project_facet f WHERE f.plan_id = x.id AND f.facet = 'state') <> "
              "(SELECT COUNT(*) FROM project p WHERE p.plan_id = x.id)"},
};

}  // namespace

std::vector<std::string> check_projects(const db::Reader& data) {
    std::vector<std::string> findings;
    for (const auto& [sentence, sql] : checks) {
        auto rows = data.query(sql);
        while (rows.next()) {
            findings.push_back(fill(sentence, {rows.get<std::string>(0)}));
        }
    }
    return findings;
}

}  // namespace regia::projects
