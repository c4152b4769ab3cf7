-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What an office is still writing is seen by the office only. Everything that was loaded so far was public.
ALTER TABLE plan ADD COLUMN is_public BIGINT NOT NULL DEFAULT 1;
ALTER TABLE edition ADD COLUMN is_public BIGINT NOT NULL DEFAULT 1;
-- The parts that were taken out of a draft wait in an edition of their own, which nobody reads, to be put back.
ALTER TABLE edition ADD COLUMN is_bin BIGINT NOT NULL DEFAULT 0;
CREATE TABLE removed_node (
    node_id BIGINT PRIMARY KEY REFERENCES node (id),    -- the top of what was taken out
    edition_id BIGINT NOT NULL REFERENCES edition (id), -- out of which
    parent_id BIGINT REFERENCES node (id),              -- under which it stood
    removed_at TEXT NOT NULL                            -- UTC
);
CREATE INDEX removed_node_of ON removed_node (edition_id);
