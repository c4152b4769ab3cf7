-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The sheet in the shape of the Protocollo Unico di Colloquio: registry, places, money by source and year, commitments,
-- payments, subjects, phases, tenders, output indicators, relations. Totals are kept beside the rows they are made of.
CREATE TABLE project (
    id {{id}},
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    local_code TEXT NOT NULL,
    cup TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    nature TEXT NOT NULL,
    state TEXT NOT NULL,
    owner_level TEXT NOT NULL,
    nodes_evidence TEXT NOT NULL,
    planned_start TEXT,
    actual_start TEXT,
    planned_end TEXT,
    actual_end TEXT,
    funding_total BIGINT NOT NULL,
    committed_total BIGINT NOT NULL,
    paid_total BIGINT NOT NULL,
    UNIQUE (plan_id, local_code)
);
CREATE INDEX project_by_funding ON project (plan_id, funding_total, id);
CREATE INDEX project_cup ON project (cup);
CREATE TABLE project_node (
    project_id BIGINT NOT NULL REFERENCES project (id),
    node_id BIGINT NOT NULL REFERENCES node (id),
    PRIMARY KEY (project_id, node_id)
);
CREATE INDEX project_node_is ON project_node (node_id);
CREATE TABLE project_term (
    project_id BIGINT NOT NULL REFERENCES project (id),
    term_id BIGINT NOT NULL REFERENCES term (id),
    PRIMARY KEY (project_id, term_id)
);
CREATE INDEX project_term_is ON project_term (term_id);
CREATE TABLE project_place (
    project_id BIGINT NOT NULL REFERENCES project (id),
    municipality_id BIGINT NOT NULL REFERENCES municipality (id),
    share BIGINT NOT NULL,              -- hundredths of a percent
    PRIMARY KEY (project_id, municipality_id)
);
CREATE INDEX project_place_is ON project_place (municipality_id);
CREATE TABLE project_funding (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    source TEXT NOT NULL,               -- a term of the taxonomy funding-source
    year BIGINT,
    amount BIGINT NOT NULL,             -- cents
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_commitment (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    date TEXT,
    amount BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_payment (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    date TEXT,
    amount BIGINT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_subject (
    project_id BIGINT NOT NULL REFERENCES project (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    PRIMARY KEY (project_id, organisation_id, role)
);
CREATE INDEX project_subject_is ON project_subject (organisation_id);
CREATE TABLE project_phase (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    phase TEXT NOT NULL,                -- a term of the taxonomy project-phase
    planned_start TEXT,
    actual_start TEXT,
    planned_end TEXT,
    actual_end TEXT,
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_tender (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    cig TEXT NOT NULL,
    title TEXT NOT NULL,
    amount BIGINT,
    published TEXT,
    awarded_amount BIGINT,
    awarded TEXT,
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_indicator (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    planned DOUBLE PRECISION,
    actual DOUBLE PRECISION,
    as_of TEXT,
    PRIMARY KEY (project_id, position)
);
CREATE TABLE project_relation (
    from_id BIGINT NOT NULL REFERENCES project (id),
    to_id BIGINT NOT NULL REFERENCES project (id),
    kind TEXT NOT NULL,
    sign TEXT NOT NULL CHECK (sign IN ('+', '-')),
    note_it TEXT NOT NULL,
    note_en TEXT NOT NULL,
    PRIMARY KEY (from_id, to_id, kind)
);
CREATE INDEX project_relation_to ON project_relation (to_id);
CREATE TABLE project_programming (
    project_id BIGINT NOT NULL REFERENCES project (id),
    position BIGINT NOT NULL,
    document TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
);
-- By what a project can be found, in the order of the lists (largest funding first). Made from the rows above by the verbs that
-- write them; a list of a million projects is read as fast as one of a thousand.
CREATE TABLE project_facet (
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    funding_total BIGINT NOT NULL,
    project_id BIGINT NOT NULL REFERENCES project (id),
    PRIMARY KEY (plan_id, facet, value, funding_total, project_id)
){{clustered}};
CREATE INDEX project_facet_owner ON project_facet (project_id);
-- Counts and sums per facet value, for the same reason; facet '' is the whole plan.
CREATE TABLE project_total (
    plan_id BIGINT NOT NULL REFERENCES plan (id),
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    projects BIGINT NOT NULL,
    funding BIGINT NOT NULL,
    committed BIGINT NOT NULL,
    paid BIGINT NOT NULL,
    PRIMARY KEY (plan_id, facet, value)
);
