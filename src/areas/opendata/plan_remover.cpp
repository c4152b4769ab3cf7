// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/opendata/plan_remover.hpp"

#include "areas/opendata/staged_import_store.hpp"

#include <array>

namespace regia::opendata {
namespace {

#define PROJECTS_OF_PLAN "(SELECT id FROM project WHERE plan_id = ?)"
#define NODES_OF_PLAN "(SELECT n.id FROM node n JOIN edition e ON e.id = n.edition_id WHERE e.plan_id = ?)"
#define TERMS_OF_PLAN "(SELECT t.id FROM term t JOIN taxonomy x ON x.id = t.taxonomy_id JOIN plan p ON p.slug = x.owner WHERE p.id = ?)"

/// Leaves first; each takes the plan's id once.
constexpr std::array by_plan{
    "DELETE FROM import_change WHERE batch_id IN (SELECT id FROM import_batch WHERE plan_id = ?)",
    "DELETE FROM import_batch WHERE plan_id = ?",
    "DELETE FROM project_facet WHERE plan_id = ?",
    "DELETE FROM project_total WHERE plan_id = ?",
    "DELETE FROM project_node WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_term WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_place WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_funding WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_commitment WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_payment WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_subject WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_phase WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_tender WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_indicator WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_programming WHERE project_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_relation WHERE from_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project_relation WHERE to_id IN " PROJECTS_OF_PLAN,
    "DELETE FROM project WHERE plan_id = ?",
    "DELETE FROM removed_node WHERE node_id IN " NODES_OF_PLAN,
    "DELETE FROM node_lineage WHERE from_id IN " NODES_OF_PLAN,
    "DELETE FROM node_lineage WHERE to_id IN " NODES_OF_PLAN,
    "DELETE FROM node_link WHERE from_id IN " NODES_OF_PLAN,
    "DELETE FROM node_link WHERE to_id IN " NODES_OF_PLAN,
    "DELETE FROM node_term WHERE node_id IN " NODES_OF_PLAN,
    "DELETE FROM node_party WHERE node_id IN " NODES_OF_PLAN,
    "UPDATE node SET parent_id = NULL WHERE id IN " NODES_OF_PLAN,
    "DELETE FROM node WHERE id IN " NODES_OF_PLAN,
    "DELETE FROM edition_act WHERE edition_id IN (SELECT id FROM edition WHERE plan_id = ?)",
    "DELETE FROM edition WHERE plan_id = ?",
    "DELETE FROM plan_level WHERE plan_id = ?",
    "DELETE FROM node_term WHERE term_id IN " TERMS_OF_PLAN,
    "DELETE FROM project_term WHERE term_id IN " TERMS_OF_PLAN,
    "UPDATE term SET parent_id = NULL WHERE id IN " TERMS_OF_PLAN,
    "DELETE FROM term WHERE id IN " TERMS_OF_PLAN,
    "DELETE FROM plan WHERE id = ?",
};

constexpr std::array by_slug{
    "DELETE FROM taxonomy_level WHERE taxonomy_id IN (SELECT id FROM taxonomy WHERE owner = ?)",
    "DELETE FROM taxonomy WHERE owner = ?",
    "DELETE FROM act WHERE owner = ?",
    "DELETE FROM attribution WHERE owner = ?",
    "DELETE FROM search_stems WHERE rowid IN (SELECT id FROM search_document WHERE plan = ?)",
    "DELETE FROM search_document WHERE plan = ?",
};

}  // namespace

void remove_plan_rows(db::Transaction& transaction, const plan::Plan& plan) {
    for (const auto& staged : list_staged(transaction, plan.id)) {
        remove_staged(transaction, staged.id);
    }
    for (const auto* statement : by_plan) {
        transaction.execute(statement, plan.id);
    }
    for (const auto* statement : by_slug) {
        transaction.execute(statement, plan.slug);
    }
}

}  // namespace regia::opendata
