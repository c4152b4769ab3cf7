// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/projects/sheet.hpp"
#include "base/result.hpp"
#include "kit/db/database.hpp"

namespace regia::projects {

/// Adds the project of the sheet, or replaces the one of the plan with its local code, rows and all. Totals are added up here.
/// Relations are written by put_relations(), once the projects they lead to are there. Lists and counts know of it after reindex().
Id<Project> put_sheet(db::Transaction& transaction, Sheet& sheet);

/// Replaces the outgoing relations of a project; `relation.other` says where they lead.
void put_relations(db::Transaction& transaction, Id<Project> project, const std::vector<Relation>& relations);

void remove_project(db::Transaction& transaction, Id<Project> project);

/// Brings what lists, counts and maps are read from up to date, for a whole plan in a few statements.
void reindex(db::Transaction& transaction, Id<plan::Plan> plan);

/// The same by itself, after the parts of a plan have been rearranged: what is counted is only worked out of what was written.
[[nodiscard]] Status count_again(db::Database& database, Id<plan::Plan> plan);

}  // namespace regia::projects
