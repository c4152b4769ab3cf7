// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/programming_store.hpp"

namespace regia::projects {

std::vector<ProgrammedProject> programmed_projects(const db::Reader& data, Id<plan::Plan> plan, int limit) {
    return data.all(
        [](const db::Rows& row) {
            ProgrammedProject p;
            row.into(p.line.document, p.line.code, p.line.title, p.local_code, p.title, p.state, p.funding, p.evidence);
            return p;
        },
        "SELECT k.document, k.code, k.title, p.local_code, p.title, p.state, p.funding_total, p.evidence FROM project_programming k "
        "JOIN project p ON p.id = k.project_id WHERE p.plan_id = ? ORDER BY k.document, k.code, p.local_code LIMIT ?",
        plan, limit);
}

}  // namespace regia::projects
