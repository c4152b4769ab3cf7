-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Files of projects that somebody sent, what they would do, and whether somebody has said yes.
CREATE TABLE staged_import (
    id {{lasting_id}},                  -- what was queued or sent is forgotten, and an old page must not mean a new one
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    actor TEXT NOT NULL,
    staged_at TEXT NOT NULL,
    mapping TEXT NOT NULL,              -- chosen; empty: whichever fits
    source TEXT NOT NULL,
    reach TEXT NOT NULL,
    state TEXT NOT NULL,
    looks BIGINT NOT NULL,              -- how often they were looked at: a yes says which look it means
    rows_read BIGINT NOT NULL,
    report TEXT NOT NULL,               -- what they would do, or did: JSON
    reason TEXT NOT NULL,               -- why they cannot be read, or why they were looked at anew: an error as JSON
    batch_id BIGINT REFERENCES import_batch (id)
);
CREATE INDEX staged_import_plan ON staged_import (plan_id, id);
CREATE TABLE staged_import_file (
    staged_import_id BIGINT NOT NULL REFERENCES staged_import (id),
    position BIGINT NOT NULL,
    file_id BIGINT NOT NULL REFERENCES stored_file (id),
    PRIMARY KEY (staged_import_id, position)
);
-- Rows that would be written, and those that cannot be.
CREATE TABLE staged_import_row (
    staged_import_id BIGINT NOT NULL REFERENCES staged_import (id),
    position BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    file TEXT NOT NULL,
    line BIGINT NOT NULL,
    local_code TEXT NOT NULL,
    title TEXT NOT NULL,
    column_name TEXT NOT NULL,
    cell TEXT NOT NULL,                 -- what stands in that column
    reason TEXT NOT NULL,               -- an error as JSON
    differences TEXT NOT NULL,          -- JSON
    PRIMARY KEY (staged_import_id, position)
);
CREATE INDEX staged_import_row_outcome ON staged_import_row (staged_import_id, outcome, position);
-- What is to be read in place of what stands in a cell: the files stay as they were sent.
CREATE TABLE staged_import_correction (
    staged_import_id BIGINT NOT NULL REFERENCES staged_import (id),
    file TEXT NOT NULL,
    line BIGINT NOT NULL,
    column_name TEXT NOT NULL,
    cell TEXT NOT NULL,
    PRIMARY KEY (staged_import_id, file, line, column_name)
);
-- So that undoing an import does not throw away what somebody wrote afterwards.
ALTER TABLE import_change ADD COLUMN after_digest TEXT NOT NULL DEFAULT '';
