-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Public bodies, companies, associations: whoever promotes, pays or carries out something. No natural persons.
CREATE TABLE organisation (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,                 -- a term of the taxonomy organisation-kind
    sector TEXT NOT NULL CHECK (sector IN ('public', 'private', 'mixed', 'third-sector')),
    tax_code TEXT NOT NULL,
    municipality TEXT NOT NULL,         -- ISTAT code of the seat
    website TEXT NOT NULL
);
CREATE INDEX organisation_name ON organisation (name, id);
CREATE INDEX organisation_kind ON organisation (kind, name, id);
