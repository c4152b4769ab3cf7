-- SPDX-License-Identifier: AGPL-3.0-or-later
-- One import that was applied, and what each row of it replaced: so it can be undone as one.
CREATE TABLE import_batch (
    id {{id}},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    mapping TEXT NOT NULL,
    files TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    undone_at TEXT,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL
);
CREATE TABLE import_change (
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    position BIGINT NOT NULL,
    local_code TEXT NOT NULL,
    before_json TEXT NOT NULL,          -- the project file row as it was; empty when the project was new
    PRIMARY KEY (batch_id, position)
);
