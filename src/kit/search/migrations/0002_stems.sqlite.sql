-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE VIRTUAL TABLE search_stems USING fts5(stems, tokenize = "ascii");
