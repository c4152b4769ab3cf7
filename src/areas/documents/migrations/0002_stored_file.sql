-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Files that somebody sent, in pieces: one copy of the database holds them all, and none is ever whole in memory.
CREATE TABLE stored_file (
    id {{id}},
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    digest TEXT NOT NULL,               -- SHA-256, in hexadecimal
    stored_at TEXT NOT NULL
);
CREATE TABLE stored_file_piece (
    file_id BIGINT NOT NULL REFERENCES stored_file (id),
    position BIGINT NOT NULL,
    content {{bytes}} NOT NULL,
    PRIMARY KEY (file_id, position)
);
