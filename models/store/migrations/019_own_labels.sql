-- What the user says that a story means for a company, against the scorer's word, whose text stays.

CREATE TABLE own_label (
    story       INTEGER NOT NULL REFERENCES story (id),
    company     TEXT NOT NULL,
    label       TEXT NOT NULL CHECK (label IN ('negative', 'neutral', 'positive')),
    labelled_at INTEGER NOT NULL,
    PRIMARY KEY (story, company)
) STRICT, WITHOUT ROWID;

-- Stories that the user holds on to are few; those marked as read are not.
CREATE INDEX story_mark_kept ON story_mark (story) WHERE starred = 1 OR note <> '';
