-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE search_stems (
    rowid BIGINT PRIMARY KEY,
    stems TSVECTOR NOT NULL
);
CREATE INDEX search_stems_words ON search_stems USING gin (stems);
