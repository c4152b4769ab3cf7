-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE territory (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL
);
CREATE TABLE municipality (
    id {{id}},
    istat TEXT NOT NULL UNIQUE,         -- the code in force today
    name TEXT NOT NULL,
    cadastral TEXT NOT NULL,
    population BIGINT,
    population_2011 BIGINT,
    area_km2 DOUBLE PRECISION,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    mountain BIGINT
);
CREATE INDEX municipality_name ON municipality (name, id);
-- A municipality keeps its identity when its province, and with it its code, changes.
CREATE TABLE municipality_code (
    municipality_id BIGINT NOT NULL REFERENCES municipality (id),
    istat TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL
);
CREATE INDEX municipality_code_istat ON municipality_code (istat);
CREATE INDEX municipality_code_owner ON municipality_code (municipality_id);
CREATE TABLE zone (
    id {{id}},
    territory_id BIGINT NOT NULL REFERENCES territory (id),
    code TEXT NOT NULL,
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL,
    motto_it TEXT NOT NULL,
    motto_en TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (territory_id, code)
);
-- Memberships carry dates: a municipality can move from one zone to another.
CREATE TABLE territory_member (
    territory_id BIGINT NOT NULL REFERENCES territory (id),
    municipality_id BIGINT NOT NULL REFERENCES municipality (id),
    capital BIGINT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX territory_member_of ON territory_member (territory_id, municipality_id);
CREATE INDEX territory_member_is ON territory_member (municipality_id);
CREATE TABLE zone_member (
    zone_id BIGINT NOT NULL REFERENCES zone (id),
    municipality_id BIGINT NOT NULL REFERENCES municipality (id),
    valid_from TEXT,
    valid_to TEXT
);
CREATE INDEX zone_member_of ON zone_member (zone_id, municipality_id);
CREATE INDEX zone_member_is ON zone_member (municipality_id);
-- Rings as kit/map writes them: compact text, hundred-thousandths of a degree.
CREATE TABLE boundary (
    municipality_id BIGINT PRIMARY KEY REFERENCES municipality (id),
    rings TEXT NOT NULL,
    source TEXT NOT NULL
);
