-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What was done, by whom, to what: written by every verb, never changed.
CREATE TABLE event (
    id {{id}},
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL
);
CREATE INDEX event_subject ON event (subject, id);
