-- SPDX-License-Identifier: AGPL-3.0-or-later
-- How far a sum can be trusted: of how many projects commitments and payments are recorded at all, what in it is demonstration, and
-- of how many projects the place in the plan is not recorded but ours.
ALTER TABLE project_total ADD COLUMN committing BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN paying BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN demonstrative BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN demonstrative_funding BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN placed_by_us BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project_total ADD COLUMN latest_payment TEXT;  -- of recorded facts; of a whole plan only (facet '')
UPDATE project_total SET
    committing = (SELECT COUNT(*) FROM project_facet f JOIN project p ON p.id = f.project_id WHERE f.plan_id = project_total.plan_id
                  AND f.facet = project_total.facet AND f.value = project_total.value AND p.committed_total > 0),
    paying = (SELECT COUNT(*) FROM project_facet f JOIN project p ON p.id = f.project_id WHERE f.plan_id = project_total.plan_id
              AND f.facet = project_total.facet AND f.value = project_total.value AND p.paid_total > 0),
    demonstrative = (SELECT COUNT(*) FROM project_facet f JOIN project p ON p.id = f.project_id WHERE f.plan_id = project_total.plan_id
                     AND f.facet = project_total.facet AND f.value = project_total.value AND p.evidence <> 'fact'),
    demonstrative_funding = (SELECT COALESCE(SUM(p.funding_total), 0) FROM project_facet f JOIN project p ON p.id = f.project_id
                             WHERE f.plan_id = project_total.plan_id AND f.facet = project_total.facet
                             AND f.value = project_total.value AND p.evidence <> 'fact'),
    placed_by_us = (SELECT COUNT(*) FROM project_facet f JOIN project p ON p.id = f.project_id WHERE f.plan_id = project_total.plan_id
                    AND f.facet = project_total.facet AND f.value = project_total.value AND p.first_node_id IS NOT NULL
                    AND p.nodes_evidence <> 'fact')
WHERE facet <> '';
UPDATE project_total SET
    committing = (SELECT COUNT(*) FROM project p WHERE p.plan_id = project_total.plan_id AND p.committed_total > 0),
    paying = (SELECT COUNT(*) FROM project p WHERE p.plan_id = project_total.plan_id AND p.paid_total > 0),
    demonstrative = (SELECT COUNT(*) FROM project p WHERE p.plan_id = project_total.plan_id AND p.evidence <> 'fact'),
    demonstrative_funding = (SELECT COALESCE(SUM(p.funding_total), 0) FROM project p
                             WHERE p.plan_id = project_total.plan_id AND p.evidence <> 'fact'),
    placed_by_us = (SELECT COUNT(*) FROM project p WHERE p.plan_id = project_total.plan_id AND p.first_node_id IS NOT NULL
                    AND p.nodes_evidence <> 'fact'),
    latest_payment = (SELECT MAX(k.date) FROM project_payment k JOIN project p ON p.id = k.project_id
                      WHERE p.plan_id = project_total.plan_id AND p.evidence = 'fact')
WHERE facet = '';
