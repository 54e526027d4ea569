-- Keeping house: text that is removed by age or size, and what the user marks, whose text stays.

-- When summary and text were removed (then they are empty); null: they are as they came.
ALTER TABLE revision ADD COLUMN text_removed INTEGER;

CREATE TABLE story_mark (
    story   INTEGER PRIMARY KEY REFERENCES story (id),
    starred INTEGER NOT NULL,
    read    INTEGER NOT NULL,
    note    TEXT NOT NULL            -- the user's own words; empty: none
) STRICT;
