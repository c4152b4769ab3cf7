-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The words that evidence may be are the program's (base/evidence.hpp), which has one more now: no list of them in the table.
ALTER TABLE node ADD COLUMN evidence_any TEXT NOT NULL DEFAULT 'demo';
UPDATE node SET evidence_any = evidence;
ALTER TABLE node DROP COLUMN evidence;
ALTER TABLE node RENAME COLUMN evidence_any TO evidence;
