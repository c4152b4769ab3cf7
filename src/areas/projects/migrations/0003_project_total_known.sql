-- SPDX-License-Identifier: AGPL-3.0-or-later
-- How far a sum can be trusted: of how many projects commitments and payments are recorded at all, what in it is demonstration, and
-- of how many real projects the place in the plan is not recorded but ours.
ALTER TABLE project_total ADD COLUMN committing BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN paying BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN demonstrative BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN demonstrative_funding BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN placed_by_us BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN latest_payment TEXT;  -- of real projects; of a whole plan only (facet '')
-- One pass over the facets, one over the projects.
UPDATE project_total SET (committing, paying, demonstrative, demonstrative_funding, placed_by_us) =
    (SELECT COALESCE(SUM(CASE WHEN p.committed_total > 0 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.paid_total > 0 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN p.funding_total ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.first_node_id IS NOT NULL AND p.nodes_evidence <> 'fact' AND p.evidence <> 'demo' THEN 1 ELSE 0 END), 0)
     FROM project_facet f JOIN project p ON p.id = f.project_id
     WHERE f.plan_id = project_total.plan_id AND f.facet = project_total.facet AND f.value = project_total.value)
WHERE facet <> '';
UPDATE project_total SET (committing, paying, demonstrative, demonstrative_funding, placed_by_us) =
    (SELECT COALESCE(SUM(CASE WHEN p.committed_total > 0 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.paid_total > 0 THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN 1 ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.evidence = 'demo' THEN p.funding_total ELSE 0 END), 0),
            COALESCE(SUM(CASE WHEN p.first_node_id IS NOT NULL AND p.nodes_evidence <> 'fact' AND p.evidence <> 'demo' THEN 1 ELSE 0 END), 0)
     FROM project p WHERE p.plan_id = project_total.plan_id)
WHERE facet = '';
UPDATE project_total SET latest_payment =
    (SELECT MAX(k.date) FROM project_payment k JOIN project p ON p.id = k.project_id
     WHERE p.plan_id = project_total.plan_id AND p.evidence <> 'demo')
WHERE facet = '';
