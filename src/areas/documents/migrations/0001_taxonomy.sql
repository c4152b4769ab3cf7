-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Classifications, the objectives of a plan, and outside documents: trees of terms with named levels.
CREATE TABLE taxonomy (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,                -- the plan it belongs to; empty when shared
    kind TEXT NOT NULL CHECK (kind IN ('classification', 'objectives', 'external-document')),
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL,
    source_it TEXT NOT NULL,
    source_en TEXT NOT NULL
);
CREATE TABLE taxonomy_level (
    taxonomy_id BIGINT NOT NULL REFERENCES taxonomy (id),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL,
    PRIMARY KEY (taxonomy_id, code)
);
CREATE TABLE term (
    id {{id}},
    taxonomy_id BIGINT NOT NULL REFERENCES taxonomy (id),
    parent_id BIGINT REFERENCES term (id),
    level TEXT NOT NULL,
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    title_it TEXT NOT NULL,
    title_en TEXT NOT NULL,
    text_it TEXT NOT NULL,
    text_en TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (taxonomy_id, code)
);
CREATE INDEX term_parent ON term (parent_id);
CREATE TABLE act (
    id {{id}},
    owner TEXT NOT NULL,                -- the plan whose life it belongs to
    code TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    subject_it TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    role TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (owner, code)
);
CREATE TABLE attribution (
    id {{id}},
    owner TEXT NOT NULL,                -- a plan, a territory, or empty for the whole installation
    what_it TEXT NOT NULL,
    what_en TEXT NOT NULL,
    source_it TEXT NOT NULL,
    source_en TEXT NOT NULL,
    licence TEXT NOT NULL,
    url TEXT NOT NULL
);
