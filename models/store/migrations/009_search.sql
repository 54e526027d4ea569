-- The search index: the words of each story's last revision, in an FTS5 table that reads them where
-- they are kept, so that no text is stored twice. The triggers keep it true to the table revision,
-- whoever writes there.

-- Where a story stands in the index. Places go by known_at, so that a walk through the matches from
-- the end is newest first, and a span of time is a span of places.
CREATE TABLE story_place (
    place    INTEGER PRIMARY KEY,    -- known_at * 2^22 + a number within that second
    story    INTEGER NOT NULL UNIQUE REFERENCES story (id),
    revision INTEGER NOT NULL UNIQUE REFERENCES revision (id)
) STRICT;

CREATE VIEW searched_words AS
SELECT p.place, r.title, r.summary, r.text
FROM story_place p CROSS JOIN revision r ON r.id = p.revision;

-- Accents are folded; words are not reduced to stems: "Arm" is not "armed", and who wants tariff,
-- tariffs and tariffed writes tariff*. Beginnings of three letters have lists of their own, as those of
-- so many words cannot be gathered while somebody types; shorter ones are not looked for.
CREATE VIRTUAL TABLE search USING fts5 (
    title, summary, text,
    content = 'searched_words', content_rowid = 'place',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '3');

INSERT INTO story_place (place, story, revision)
SELECT s.known_at * 4194304 + row_number() OVER (PARTITION BY s.known_at ORDER BY s.id) - 1, s.id,
       (SELECT r.id FROM revision r WHERE r.story = s.id ORDER BY r.number DESC LIMIT 1)
FROM story s
WHERE EXISTS (SELECT 1 FROM revision r WHERE r.story = s.id);
INSERT INTO search (search) VALUES ('rebuild');

CREATE TRIGGER search_first_words AFTER INSERT ON revision WHEN new.number = 1 BEGIN
    INSERT INTO story_place (place, story, revision)
    SELECT coalesce((SELECT max(p.place) + 1 FROM story_place p
                     WHERE p.place >= s.known_at * 4194304
                       AND p.place < (s.known_at + 1) * 4194304), s.known_at * 4194304),
           new.story, new.id
    FROM story s WHERE s.id = new.story;
    INSERT INTO search (rowid, title, summary, text)
    SELECT place, new.title, new.summary, new.text FROM story_place WHERE story = new.story;
END;

CREATE TRIGGER search_later_words AFTER INSERT ON revision WHEN new.number > 1 BEGIN
    INSERT INTO search (search, rowid, title, summary, text)
    SELECT 'delete', w.place, w.title, w.summary, w.text
    FROM story_place p JOIN searched_words w ON w.place = p.place WHERE p.story = new.story;
    UPDATE story_place SET revision = new.id WHERE story = new.story;
    INSERT INTO search (rowid, title, summary, text)
    SELECT place, new.title, new.summary, new.text FROM story_place WHERE story = new.story;
END;

-- Text that is removed to keep house.
CREATE TRIGGER search_changed_words AFTER UPDATE OF title, summary, text ON revision BEGIN
    INSERT INTO search (search, rowid, title, summary, text)
    SELECT 'delete', place, old.title, old.summary, old.text FROM story_place WHERE revision = old.id;
    INSERT INTO search (rowid, title, summary, text)
    SELECT place, new.title, new.summary, new.text FROM story_place WHERE revision = new.id;
END;

CREATE TRIGGER search_removed_words BEFORE DELETE ON revision BEGIN
    INSERT INTO search (search, rowid, title, summary, text)
    SELECT 'delete', place, old.title, old.summary, old.text FROM story_place WHERE revision = old.id;
    DELETE FROM story_place WHERE revision = old.id;
END;
