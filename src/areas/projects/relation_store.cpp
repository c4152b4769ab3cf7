// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/relation_store.hpp"

namespace regia::projects {

std::vector<PlanRelation> relations_of(const db::Reader& data, Id<plan::Plan> plan, int limit) {
    return data.all(
        [](const db::Rows& row) {
            PlanRelation r;
            std::string sign;
            row.into(r.from.id, r.from.local_code, r.from.title, r.from.evidence, r.to.id, r.to.local_code, r.to.title, r.to.evidence,
                     r.kind, sign, r.note.italian, r.note.english);
            r.positive = sign == "+";
            return r;
        },
        "SELECT a.id, a.local_code, a.title, a.evidence, b.id, b.local_code, b.title, b.evidence, k.kind, k.sign, k.note_it, k.note_en "
        "FROM project_relation k "
        "JOIN project a ON a.id = k.from_id JOIN project b ON b.id = k.to_id WHERE a.plan_id = ? "
        "ORDER BY k.kind, a.local_code, b.local_code LIMIT ?",
        plan, limit);
}

}  // namespace regia::projects
