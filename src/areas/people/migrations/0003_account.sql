-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who signs in. Instants are UTC texts, "2026-11-22T10:15:00Z": they sort as time does.
CREATE TABLE account (
    id {{id}},
    email TEXT NOT NULL UNIQUE,         -- in lower case
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'closed')),
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,         -- empty: never
    password_hash TEXT NOT NULL,        -- argon2id; empty: none chosen yet
    totp_secret TEXT NOT NULL,          -- empty: no authenticator app
    totp_step BIGINT NOT NULL           -- of the last code: a code counts once
);

-- Wrong passwords and codes of the last day, by the network they came from: who guesses is slowed down, and shuts nobody else out.
CREATE TABLE sign_in_failure (
    account_id BIGINT NOT NULL REFERENCES account (id),
    visitor TEXT NOT NULL,              -- an IPv4 address, or the first 64 bits of an IPv6 address
    failures BIGINT NOT NULL,
    last_at TEXT NOT NULL,
    PRIMARY KEY (account_id, visitor)
){{clustered}};

-- A link that lets in once: an invitation, or a new password. Only the digest of its secret is kept.
CREATE TABLE account_link (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES account (id),
    digest TEXT NOT NULL UNIQUE,
    expires_at TEXT NOT NULL
);
CREATE INDEX account_link_account ON account_link (account_id);

CREATE TABLE session (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES account (id),
    digest TEXT NOT NULL UNIQUE,        -- of the secret in the cookie
    confirmed BIGINT NOT NULL,          -- the code of the authenticator app was right, or none is needed
    created_at TEXT NOT NULL,
    used_at TEXT NOT NULL,
    browser TEXT NOT NULL               -- as it called itself, shortened: to recognise it in the list of sessions
);
CREATE INDEX session_account ON session (account_id);

-- A role that somebody holds, where, for whom and how long.
CREATE TABLE role_grant (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    scope TEXT NOT NULL,                -- empty: the whole installation; "plan:a-plan", "plan:a-plan/zone:ZO-01" …
    organisation_id BIGINT REFERENCES organisation (id), -- for which body or association: a delegate's
    valid_from TEXT,
    valid_to TEXT,
    granted_at TEXT NOT NULL
);
CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, scope, COALESCE(organisation_id, 0));
CREATE INDEX role_grant_organisation ON role_grant (organisation_id);
