-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What can be found. The words that are looked for are in search_stems, analysed by kit/search for both engines alike.
CREATE TABLE search_document (
    id {{id}},
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    plan TEXT NOT NULL,
    path TEXT NOT NULL,
    title_it TEXT NOT NULL,
    title_en TEXT NOT NULL,
    body_it TEXT NOT NULL,
    body_en TEXT NOT NULL
);
CREATE UNIQUE INDEX search_document_subject ON search_document (kind, subject_id);
CREATE INDEX search_document_plan ON search_document (plan, kind);
