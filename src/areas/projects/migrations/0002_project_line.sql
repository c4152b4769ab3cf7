-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What a list says of a project besides its registry row, kept beside the rows it is made of like the totals: how many places it has,
-- the names of the first three (largest share first), and its first node in reading order.
ALTER TABLE project ADD COLUMN place_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN main_places TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN first_node_id BIGINT REFERENCES node (id);
UPDATE project SET
    place_count = (SELECT COUNT(*) FROM project_place k WHERE k.project_id = project.id),
    main_places = COALESCE((SELECT m.name FROM project_place k JOIN municipality m ON m.id = k.municipality_id
                            WHERE k.project_id = project.id ORDER BY k.share DESC, m.name LIMIT 1), '')
        || COALESCE((SELECT ', ' || m.name FROM project_place k JOIN municipality m ON m.id = k.municipality_id
                     WHERE k.project_id = project.id ORDER BY k.share DESC, m.name LIMIT 1 OFFSET 1), '')
        || COALESCE((SELECT ', ' || m.name FROM project_place k JOIN municipality m ON m.id = k.municipality_id
                     WHERE k.project_id = project.id ORDER BY k.share DESC, m.name LIMIT 1 OFFSET 2), ''),
    first_node_id = (SELECT k.node_id FROM project_node k JOIN node n ON n.id = k.node_id
                     WHERE k.project_id = project.id ORDER BY n.position LIMIT 1);
CREATE INDEX project_first_node ON project (first_node_id);
