CREATE VIRTUAL TABLE search_stems USING fts5(stems, tokenize = "ascii");
