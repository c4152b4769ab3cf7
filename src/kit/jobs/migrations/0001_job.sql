-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Work that is done behind the pages: kept here, so that it outlives the program.
CREATE TABLE job (
    id {{lasting_id}},                  -- what was queued or sent is forgotten, and an old page must not mean a new one
    kind TEXT NOT NULL,              -- whose work it is: "examine-import"
    subject TEXT NOT NULL,           -- what it is done to: "staged-import:12"
    actor TEXT NOT NULL,             -- who asked for it
    state TEXT NOT NULL,             -- waiting, running, done, failed
    attempts BIGINT NOT NULL,
    queued_at TEXT NOT NULL,
    due_at TEXT NOT NULL,            -- a waiting one is not begun before
    held_until TEXT NOT NULL,        -- of a running one: after that, whoever ran it is gone
    ended_at TEXT NOT NULL,
    reason TEXT NOT NULL             -- why the last attempt failed: an error as JSON
);
CREATE INDEX job_to_do ON job (state, due_at);
CREATE INDEX job_subject ON job (subject);
