-- A source that nobody asked, for reasons of ours, is not down.

ALTER TABLE fetch ADD COLUMN held_back INTEGER NOT NULL DEFAULT 0;  -- none of its requests was made

-- As before, but for the new state and how long the last fetch of a row speaks for the source.
CREATE TABLE new_coverage (
    source    TEXT NOT NULL REFERENCES source (id),
    since     INTEGER NOT NULL,      -- its first fetch
    until     INTEGER NOT NULL,      -- its last one, or the next row's first
    speaks    INTEGER NOT NULL,      -- so long the last fetch tells how the source is; then, up to
                                     -- `reaches`, it is held back
    reaches   INTEGER NOT NULL,      -- the next fetch is expected by then
    state     TEXT NOT NULL CHECK (state IN ('up', 'partly', 'down', 'held_back')),
    why       TEXT NOT NULL,         -- the last fetch's failure, in words; empty: none
    fetches   INTEGER NOT NULL,
    items_new INTEGER NOT NULL,
    PRIMARY KEY (source, since)
) STRICT, WITHOUT ROWID;
INSERT INTO new_coverage
SELECT source, since, until, reaches, reaches, state, why, fetches, items_new FROM coverage;
DROP TABLE coverage;
ALTER TABLE new_coverage RENAME TO coverage;
