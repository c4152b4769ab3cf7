// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/projects/carry_over.hpp"

#include "areas/projects/sheet_writer.hpp"

namespace regia::projects {

void carry_over(db::Transaction& transaction, const plan::Edition& from, const plan::Edition& to) {
#define FOLLOWED                                                                                                                 \
    "FROM project_node k JOIN node n ON n.id = k.node_id JOIN node_lineage l ON l.from_id = n.id JOIN node x ON x.id = l.to_id " \
    "WHERE n.edition_id = ? AND x.edition_id = ?"
    transaction.execute("INSERT INTO project_node (project_id, node_id) SELECT DISTINCT k.project_id, x.id " FOLLOWED
                        " ON CONFLICT DO NOTHING",
                        from.id, to.id);
    transaction.execute(
        "DELETE FROM project_node WHERE node_id IN (SELECT n.id FROM node n JOIN node_lineage l ON l.from_id = n.id JOIN node x ON x.id = "
        "l.to_id WHERE n.edition_id = ? AND x.edition_id = ?)",
        from.id, to.id);
    transaction.execute(
        "UPDATE project SET first_node_id = (SELECT k.node_id FROM project_node k JOIN node n ON n.id = k.node_id WHERE k.project_id = "
        "project.id ORDER BY n.position LIMIT 1) WHERE plan_id = ?",
        to.plan);
    reindex(transaction, to.plan);
}

}  // namespace regia::projects
