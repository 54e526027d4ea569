-- Why an engine scores nothing of a text, in words: "not in English (German)". Empty: it is scored.
-- Such a row has topics and no mentions, so that no index counts it.
ALTER TABLE scored_text ADD COLUMN unscored TEXT NOT NULL DEFAULT '';
