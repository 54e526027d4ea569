-- Undertone's database, version 1. ASCII only: the build embeds this file in the program.
--
-- An instant is whole seconds since 1970-01-01 UTC; a date is its midnight UTC. Lists that are only
-- ever read whole (aliases, reasons, claims) are JSON in a text column; what is searched by or
-- joined on has columns of its own. Rows with recorded_at are never changed once written: an edit,
-- a new engine's score and a correction are new rows, so a view as of an earlier time stays as it
-- was.

-- The newest recorded_at given out. Two programs may write by turns, and a clock may be set back;
-- recorded_at never goes back.
CREATE TABLE clock (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    last_recorded_at INTEGER NOT NULL
) STRICT;
INSERT INTO clock VALUES (1, 0);

-- ---- reference: what the user may edit; position keeps the order in which rows came -------------

CREATE TABLE company (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    aliases  TEXT NOT NULL,          -- JSON: ["Nvidia", "NVIDIA Corp"]
    symbol   TEXT                    -- its main listing; null for DeepSeek, OpenAI
) STRICT;

CREATE TABLE instrument (
    position INTEGER PRIMARY KEY,
    symbol   TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    exchange TEXT NOT NULL,          -- calendar id
    currency TEXT NOT NULL           -- ISO 4217
) STRICT;

CREATE TABLE topic (
    position   INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    terms      TEXT NOT NULL,        -- JSON lists of words and phrases
    weak_terms TEXT NOT NULL,
    context    TEXT NOT NULL,
    exclusions TEXT NOT NULL,
    colour     TEXT NOT NULL         -- "#rrggbb"
) STRICT;

CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    family   TEXT NOT NULL,          -- publisher family: repeats within one count once
    kind     TEXT NOT NULL CHECK (kind IN ('news', 'quotes')),
    format   TEXT NOT NULL,
    url      TEXT NOT NULL,
    queries  TEXT NOT NULL,          -- JSON list
    zone     TEXT NOT NULL,          -- IANA
    interval INTEGER NOT NULL,       -- seconds between two requests
    weight   REAL NOT NULL CHECK (weight >= 0),
    enabled  INTEGER NOT NULL,
    demo     INTEGER NOT NULL
) STRICT;

-- ---- stories ------------------------------------------------------------------------------------

-- Stories that tell the same news.
CREATE TABLE cluster (
    id          INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL
) STRICT;

-- One article of one source: what is fixed when it arrives. Its words are in revision.
CREATE TABLE story (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL REFERENCES source (id),
    external_id TEXT NOT NULL,       -- the feed's own id
    cluster     INTEGER NOT NULL REFERENCES cluster (id),
    novelty     REAL NOT NULL CHECK (novelty BETWEEN 0 AND 1),
    first_seen  INTEGER NOT NULL,
    known_at    INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    UNIQUE (source, external_id)
) STRICT;
CREATE INDEX story_by_known_at ON story (known_at, id);
CREATE INDEX story_by_cluster ON story (cluster, recorded_at);

-- The words as the source published them; an edit is the next number.
CREATE TABLE revision (
    id                INTEGER PRIMARY KEY,
    story             INTEGER NOT NULL REFERENCES story (id),
    number            INTEGER NOT NULL CHECK (number >= 1),
    recorded_at       INTEGER NOT NULL,
    title             TEXT NOT NULL,
    summary           TEXT NOT NULL,
    text              TEXT NOT NULL,
    link              TEXT NOT NULL,
    publisher         TEXT NOT NULL,
    published         INTEGER,       -- as the source says; null: it does not
    published_is_date INTEGER NOT NULL,
    UNIQUE (story, number)
) STRICT;

-- What one engine says about one revision. Another engine's word is another row: a view uses the
-- newest engine it knows of, and never two in one index.
CREATE TABLE scored_text (
    id            INTEGER PRIMARY KEY,
    revision      INTEGER NOT NULL REFERENCES revision (id),
    engine        TEXT NOT NULL,     -- "undertone-rules/1"
    trained_until INTEGER,           -- date; a story older than it is scored in hindsight
    recorded_at   INTEGER NOT NULL,
    tone          REAL NOT NULL CHECK (tone BETWEEN -1 AND 1),
    label         TEXT NOT NULL CHECK (label IN ('negative', 'neutral', 'positive')),
    claims        TEXT NOT NULL,     -- JSON, as stated: they are held against bars when shown
    UNIQUE (revision, engine)
) STRICT;
CREATE INDEX scored_text_by_recorded_at ON scored_text (recorded_at, id);

-- known_at is the story's, repeated in the next two tables: it never changes, and with it a list
-- of one company or topic is read off an index in time order.
CREATE TABLE topic_match (
    scored_text INTEGER NOT NULL REFERENCES scored_text (id),
    topic       TEXT NOT NULL REFERENCES topic (id),
    position    INTEGER NOT NULL,    -- the scorer's order
    known_at    INTEGER NOT NULL,
    relevance   REAL NOT NULL CHECK (relevance BETWEEN 0 AND 1),
    PRIMARY KEY (scored_text, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_match_by_topic ON topic_match (topic, known_at, scored_text);

CREATE TABLE mention (
    scored_text INTEGER NOT NULL REFERENCES scored_text (id),
    company     TEXT NOT NULL REFERENCES company (id),
    position    INTEGER NOT NULL,    -- by relevance, 0 first
    known_at    INTEGER NOT NULL,
    relevance   REAL NOT NULL CHECK (relevance BETWEEN 0 AND 1),
    p_negative  REAL NOT NULL,
    p_neutral   REAL NOT NULL,
    p_positive  REAL NOT NULL,
    score       REAL NOT NULL CHECK (score BETWEEN -1 AND 1),
    confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reaction    INTEGER NOT NULL,
    log_odds    REAL NOT NULL,
    intercept   REAL NOT NULL,
    reasons     TEXT NOT NULL,       -- JSON: [{field, start, end, text, weight, rule}]
    PRIMARY KEY (scored_text, company)
) STRICT, WITHOUT ROWID;
-- The index of tone needs these few figures of every mention of a company and none of its reasons.
CREATE INDEX mention_by_company ON mention (company, known_at, scored_text,
                                            relevance, confidence, score, reaction);

-- ---- prices -------------------------------------------------------------------------------------

-- One instrument's bars of one interval. Two bases never mix in one series.
CREATE TABLE series (
    id       INTEGER PRIMARY KEY,
    symbol   TEXT NOT NULL,
    interval TEXT NOT NULL CHECK (interval IN ('day', 'hour', '15min', '5min', '1min')),
    basis    TEXT NOT NULL CHECK (basis IN ('raw', 'split', 'split_dividend', 'unknown')),
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL,
    UNIQUE (symbol, interval)
) STRICT;

CREATE TABLE bar (
    series      INTEGER NOT NULL REFERENCES series (id),
    t           INTEGER NOT NULL,    -- daily: the session date; intraday: its start
    open        REAL NOT NULL,
    high        REAL NOT NULL,
    low         REAL NOT NULL,
    close       REAL NOT NULL,
    volume      REAL,                -- null: the feed has none
    provider    TEXT NOT NULL,       -- who said so last ...
    recorded_at INTEGER NOT NULL,    -- ... and when; unlike stories, a bar is corrected in place
    PRIMARY KEY (series, t),
    CHECK (low > 0 AND low <= open AND low <= close AND high >= open AND high >= close)
) STRICT, WITHOUT ROWID;

CREATE TABLE split (
    symbol      TEXT NOT NULL,
    date        INTEGER NOT NULL,
    ratio       REAL NOT NULL CHECK (ratio > 0),
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (symbol, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE dividend (
    symbol      TEXT NOT NULL,
    date        INTEGER NOT NULL,    -- ex-date
    amount      REAL NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (symbol, date)
) STRICT, WITHOUT ROWID;

-- ---- what the program itself remembers ---------------------------------------------------------

-- One row a fetch; those older than 30 days go when the source is fetched again.
CREATE TABLE fetch (
    id            INTEGER PRIMARY KEY,
    source        TEXT NOT NULL REFERENCES source (id),
    at            INTEGER NOT NULL,
    ok            INTEGER NOT NULL,
    status        INTEGER NOT NULL,  -- HTTP; 0: no answer
    items         INTEGER NOT NULL,
    error         TEXT NOT NULL,
    etag          TEXT NOT NULL,     -- validators for the next conditional request
    last_modified TEXT NOT NULL,
    retry_at      INTEGER            -- not to be asked before
) STRICT;
CREATE INDEX fetch_by_source ON fetch (source, id);

-- AUTOINCREMENT: the undo of a removal brings a list back under its own id, which no other list may
-- have taken meanwhile.
CREATE TABLE watchlist (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE watchlist_symbol (
    watchlist INTEGER NOT NULL REFERENCES watchlist (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    symbol    TEXT NOT NULL REFERENCES instrument (symbol),
    PRIMARY KEY (watchlist, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
