-- What the user wants to be told of, and what was told.

CREATE TABLE alert_rule (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL,      -- AlertKind: 'tone', 'heat', 'source_down' ...
    company      TEXT NOT NULL,      -- empty: none, here and below
    watchlist    INTEGER NOT NULL,   -- 0: none. One that is removed may come back (undo): no reference
    topic        TEXT NOT NULL,
    source       TEXT NOT NULL,
    direction    INTEGER NOT NULL,   -- -1 falls below, +1 rises above
    level        REAL NOT NULL,
    sessions     INTEGER NOT NULL,
    enabled      INTEGER NOT NULL,
    removed      INTEGER NOT NULL,   -- what it told stays
    made_at      INTEGER NOT NULL,
    watches_from INTEGER NOT NULL    -- what came about before does not count; later than now: snoozed
) STRICT;

CREATE TABLE alert_firing (
    id          INTEGER PRIMARY KEY,
    rule        INTEGER NOT NULL REFERENCES alert_rule (id),
    event       TEXT NOT NULL,       -- names what happened
    at          INTEGER NOT NULL,    -- when the world could know
    back_at     INTEGER,             -- when its value was back, if before it was told
    recorded_at INTEGER NOT NULL,
    value       REAL,
    story       INTEGER REFERENCES story (id),
    source      TEXT NOT NULL,
    detail      TEXT NOT NULL,       -- what the data say: a title, a verdict, a failure
    seen        INTEGER NOT NULL,
    UNIQUE (rule, event)             -- two programs that look at once tell it once
) STRICT;

CREATE INDEX alert_firing_by_story ON alert_firing (story) WHERE story IS NOT NULL;
CREATE INDEX alert_firing_unseen ON alert_firing (id) WHERE seen = 0;
