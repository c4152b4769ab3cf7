-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE plan (
    id {{id}},
    slug TEXT NOT NULL UNIQUE,
    territory_id BIGINT NOT NULL REFERENCES territory (id),
    owner_id BIGINT NOT NULL REFERENCES organisation (id),
    title_it TEXT NOT NULL,
    title_en TEXT NOT NULL,
    short_title_it TEXT NOT NULL,
    short_title_en TEXT NOT NULL,
    summary_it TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    vision_it TEXT NOT NULL,
    vision_en TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    horizon BIGINT,
    lineage TEXT NOT NULL,              -- plans that follow one another share it
    position BIGINT NOT NULL,           -- place in the lineage
    featured BIGINT NOT NULL,
    website TEXT NOT NULL
);
CREATE TABLE plan_level (
    id {{id}},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    code TEXT NOT NULL,
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL,
    plural_it TEXT NOT NULL,
    plural_en TEXT NOT NULL,
    depth BIGINT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (plan_id, code)
);
CREATE TABLE edition (
    id {{id}},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    code TEXT NOT NULL,
    name_it TEXT NOT NULL,
    name_en TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'adopted', 'in-force', 'superseded', 'withdrawn')),
    date TEXT,
    note_it TEXT NOT NULL,
    note_en TEXT NOT NULL,
    position BIGINT NOT NULL,
    is_current BIGINT NOT NULL,         -- the one that the plan's pages show
    UNIQUE (plan_id, code)
);
CREATE TABLE edition_act (
    edition_id BIGINT NOT NULL REFERENCES edition (id),
    act_id BIGINT NOT NULL REFERENCES act (id),
    PRIMARY KEY (edition_id, act_id)
);
CREATE TABLE node (
    id {{id}},
    edition_id BIGINT NOT NULL REFERENCES edition (id),
    level_id BIGINT NOT NULL REFERENCES plan_level (id),
    parent_id BIGINT REFERENCES node (id),
    code TEXT NOT NULL,
    title_it TEXT NOT NULL,
    title_en TEXT NOT NULL,
    text_it TEXT NOT NULL,
    text_en TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence IN ('fact', 'number-only', 'demo')),
    source TEXT NOT NULL,
    competence TEXT NOT NULL,
    body_role TEXT NOT NULL,
    character TEXT NOT NULL,
    populations TEXT NOT NULL,          -- codes separated by commas
    zone_id BIGINT REFERENCES zone (id),
    depth BIGINT NOT NULL,
    position BIGINT NOT NULL,           -- the tree in reading order: a node's descendants are position+1 … last_position
    last_position BIGINT NOT NULL,
    UNIQUE (edition_id, code)
);
CREATE INDEX node_order ON node (edition_id, position);
CREATE INDEX node_parent ON node (parent_id);
CREATE TABLE node_term (
    node_id BIGINT NOT NULL REFERENCES node (id),
    term_id BIGINT NOT NULL REFERENCES term (id),
    PRIMARY KEY (node_id, term_id)
);
CREATE INDEX node_term_is ON node_term (term_id);
CREATE TABLE node_party (
    node_id BIGINT NOT NULL REFERENCES node (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    PRIMARY KEY (node_id, organisation_id, role)
);
CREATE INDEX node_party_is ON node_party (organisation_id);
CREATE TABLE node_link (
    from_id BIGINT NOT NULL REFERENCES node (id),
    to_id BIGINT NOT NULL REFERENCES node (id),
    kind TEXT NOT NULL,
    note_it TEXT NOT NULL,
    note_en TEXT NOT NULL,
    PRIMARY KEY (from_id, to_id, kind)
);
CREATE INDEX node_link_to ON node_link (to_id);
-- What became of a node: from one edition or plan to a later one. One side is missing where a node is new or dropped.
CREATE TABLE node_lineage (
    id {{id}},
    from_id BIGINT REFERENCES node (id),
    to_id BIGINT REFERENCES node (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'changed', 'merged', 'split', 'dropped', 'new')),
    note_it TEXT NOT NULL,
    note_en TEXT NOT NULL
);
CREATE INDEX node_lineage_from ON node_lineage (from_id);
CREATE INDEX node_lineage_to ON node_lineage (to_id);
