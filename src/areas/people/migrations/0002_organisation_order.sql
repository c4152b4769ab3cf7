-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Names in the order of the alphabet, whatever their case: "Abbanoa" before "AEM".
DROP INDEX organisation_name;
DROP INDEX organisation_kind;
CREATE INDEX organisation_name ON organisation (LOWER(name), id);
CREATE INDEX organisation_kind ON organisation (kind, LOWER(name), id);
