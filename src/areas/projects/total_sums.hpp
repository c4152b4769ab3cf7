// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

/// What a Total (total.hpp) counts and sums, of rows of the table of projects that a query calls p; all but `value` and `latest_payment`.
/// `regia check` proves the kept totals by a query of its own.
#define REGIA_SUMS_OF_PROJECTS                                                                                                          \
    "COUNT(*), COALESCE(SUM(p.funding_total), 0), COALESCE(SUM(p.committed_total), 0), COALESCE(SUM(p.paid_total), 0), "                \
    "COALESCE(SUM(CASE WHEN p.committed_total > 0 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN p.paid_total > 0 THEN 1 ELSE 0 END), " \
    "0), "                                                                                                                              \
    "COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN 1 ELSE 0 END), 0), "                                                               \
    "COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN p.funding_total ELSE 0 END), 0), "                                                 \
    "COALESCE(SUM(CASE WHEN p.first_node_id IS NOT NULL AND p.nodes_evidence <> 'fact' AND p.evidence <> 'demo' THEN 1 ELSE 0 END), 0)"

/// The columns of a project that these need.
#define REGIA_SUMMED_COLUMNS "p.id, p.funding_total, p.committed_total, p.paid_total, p.evidence, p.first_node_id, p.nodes_evidence"
