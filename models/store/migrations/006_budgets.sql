-- How often providers may be asked, and how often they were: over restarts, and by all programs that
-- share this file.

CREATE TABLE budget (
    host       TEXT PRIMARY KEY,
    per_second INTEGER NOT NULL,     -- 0, here and below: no bound
    per_minute INTEGER NOT NULL,
    per_day    INTEGER NOT NULL,     -- of UTC
    apart      INTEGER NOT NULL      -- seconds
) STRICT, WITHOUT ROWID;

-- One row a request to a host that has a budget, made or promised for a time to come; of the last
-- two days.
CREATE TABLE request (
    id   INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    at   INTEGER NOT NULL
) STRICT;
CREATE INDEX request_by_host ON request (host, at);
