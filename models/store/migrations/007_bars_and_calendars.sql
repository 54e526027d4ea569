-- Exchange calendars, and what was done to stored bars.

CREATE TABLE calendar (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    own      INTEGER NOT NULL,       -- the user's: a shipped one of that id does not replace it
    data     TEXT NOT NULL           -- JSON: market::CalendarData
) STRICT;

-- Bars that were brought to another basis, for a split or a dividend. The split's date is not here:
-- where a provider tells it, be it later, it is in the table split.
CREATE TABLE rebase (
    id          INTEGER PRIMARY KEY,
    series      INTEGER NOT NULL REFERENCES series (id),
    until       INTEGER NOT NULL,    -- the last bar of them
    factor      REAL NOT NULL CHECK (factor > 0),  -- prices were divided by it
    compared    INTEGER NOT NULL,    -- sessions in common that told it; 0: the provider did
    provider    TEXT NOT NULL,       -- whose bars came
    arriving    INTEGER NOT NULL,    -- it was these that were divided, not those stored
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rebase_by_series ON rebase (series, id);
