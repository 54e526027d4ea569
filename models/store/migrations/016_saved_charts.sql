-- Charts that the user has saved, and the stories behind their flags, whose text stays.

CREATE TABLE saved_chart (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    state    TEXT NOT NULL,          -- JSON: what it shows and how, and the user's drawings
    saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_chart_story (
    chart INTEGER NOT NULL REFERENCES saved_chart (id) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES story (id),
    PRIMARY KEY (chart, story)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_chart_by_story ON saved_chart_story (story);
