// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/ties_from_elsewhere.hpp"

#include "areas/plan/node_store.hpp"

namespace regia::opendata {
namespace {

TieFromElsewhere read_tie(const db::Rows& row) {
    TieFromElsewhere tie;
    row.into(tie.here, tie.there, tie.other_plan, tie.is_lineage, tie.kind, tie.note.italian, tie.note.english);
    return tie;
}

/// Lineage is said by the plan it leads to, a link by the plan it starts from (docs/formats/plan-file.md).
constexpr auto ties_query =
    "SELECT p.slug || '@' || e.code || ':' || n.code, o.id, q.slug, 1, k.outcome, k.note_it, k.note_en FROM node_lineage k "
    "JOIN node n ON n.id = k.from_id JOIN edition e ON e.id = n.edition_id JOIN plan p ON p.id = e.plan_id "
    "JOIN node o ON o.id = k.to_id JOIN edition f ON f.id = o.edition_id JOIN plan q ON q.id = f.plan_id "
    "WHERE p.id = ? AND q.id <> p.id "
    "UNION ALL SELECT p.slug || '@' || e.code || ':' || n.code, o.id, q.slug, 0, k.kind, k.note_it, k.note_en FROM node_link k "
    "JOIN node n ON n.id = k.to_id JOIN edition e ON e.id = n.edition_id JOIN plan p ON p.id = e.plan_id "
    "JOIN node o ON o.id = k.from_id JOIN edition f ON f.id = o.edition_id JOIN plan q ON q.id = f.plan_id "
    "WHERE p.id = ? AND q.id <> p.id";

void put(db::Transaction& transaction, const TieFromElsewhere& tie, Id<plan::Node> here) {
    if (tie.is_lineage) {
        plan::Lineage lineage{here, tie.there, plan::Outcome::kept, tie.note};
        parse_code(tie.kind, lineage.outcome);
        plan::put_lineage(transaction, lineage);
    } else {
        plan::LinkKind kind{};
        parse_code(tie.kind, kind);
        plan::put_link(transaction, tie.there, here, kind, tie.note);
    }
}

}  // namespace

std::vector<TieFromElsewhere> ties_from_elsewhere(const db::Reader& data, const plan::Plan& plan) {
    return data.all(read_tie, ties_query, plan.id, plan.id);
}

Status tie_again(db::Transaction& transaction, const std::vector<TieFromElsewhere>& ties, References& references,
                 const std::set<std::string>& plans_loaded) {
    for (const auto& tie : ties) {
        const auto here = references.foreign_node(tie.here);
        if (here.exists()) {
            put(transaction, tie, here);
        } else if (!plans_loaded.contains(tie.other_plan)) {
            return conflict(
                "The plan “{}” names the node {}, which the new files do not have. Load that plan again together with this one.",
                {tie.other_plan, tie.here});
        }
    }
    return Done{};
}

}  // namespace regia::opendata
