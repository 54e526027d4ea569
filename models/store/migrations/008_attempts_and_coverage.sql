-- What was asked of the sources and what came of it, so that "no news" and "feed down" differ.

-- How often a source is asked: follows how often it changes. 0: not known yet.
ALTER TABLE fetch ADD COLUMN interval INTEGER NOT NULL DEFAULT 0;   -- seconds
ALTER TABLE fetch ADD COLUMN items_new INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fetch ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;

-- One row a request; a fetch of a source is one or more. Those older than 30 days go when the source
-- is fetched again.
CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    source    TEXT NOT NULL REFERENCES source (id),
    what      TEXT NOT NULL,         -- the symbol or query asked for; empty where there is none
    at        INTEGER NOT NULL,      -- when its answer was dealt with
    status    INTEGER NOT NULL,      -- HTTP; 0: no answer
    bytes     INTEGER NOT NULL,      -- of the body, decompressed
    items     INTEGER NOT NULL,      -- stories or bars in it ...
    items_new INTEGER NOT NULL,      -- ... of which were stored or changed what was stored
    error     TEXT NOT NULL          -- why not, in words; empty: it was taken
) STRICT;
CREATE INDEX attempt_by_source ON attempt (source, at);

-- The times of which we know how a source was, kept for good: a row lasts as long as fetches follow
-- one another as planned and end alike. What lies between rows was not asked.
CREATE TABLE coverage (
    source    TEXT NOT NULL REFERENCES source (id),
    since     INTEGER NOT NULL,      -- its first fetch
    until     INTEGER NOT NULL,      -- its last one, or the next row's first
    reaches   INTEGER NOT NULL,      -- the next fetch is expected by then
    state     TEXT NOT NULL CHECK (state IN ('up', 'partly', 'down')),
    why       TEXT NOT NULL,         -- the last fetch's failure, in words; empty: none
    fetches   INTEGER NOT NULL,
    items_new INTEGER NOT NULL,
    PRIMARY KEY (source, since)
) STRICT, WITHOUT ROWID;
