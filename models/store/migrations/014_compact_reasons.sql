-- Reasons take a tenth of the room: a million stories have some twenty million of them. mention.reasons
-- is from now on one flat JSON list, for each reason in turn
--     field (0 title, 1 summary, 2 text; 3 more: of quoted opinion), start, length (code points),
--     weight in ten-thousandths, rule;
-- its words are the text's at that place, or follow as a string where they are others.

-- What reasons rest on, in words: "this word right after the name".
CREATE TABLE rule (
    id    INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
) STRICT;

INSERT OR IGNORE INTO rule (words)
SELECT json_extract(e.value, '$.rule') FROM mention m CROSS JOIN json_each(m.reasons) e;

UPDATE mention SET reasons = (
    SELECT '[' || coalesce(group_concat(
               (e.field + 3 * e.quoted) || ',' || e.start || ',' || e.length || ',' ||
               CAST(round(e.weight * 1e4) AS INTEGER) || ',' || rule.id ||
               iif(e.text = substr(CASE e.field WHEN 0 THEN r.title WHEN 1 THEN r.summary
                                   ELSE r.text END, e.start + 1, e.length),
                   '', ',' || json_quote(e.text))), '') || ']'
    FROM (SELECT CASE json_extract(value, '$.field') WHEN 'title' THEN 0 WHEN 'summary' THEN 1
                 ELSE 2 END AS field,
                 coalesce(json_extract(value, '$.quoted'), 0) AS quoted,
                 json_extract(value, '$.start') AS start,
                 json_extract(value, '$.end') - json_extract(value, '$.start') AS length,
                 json_extract(value, '$.weight') AS weight,
                 json_extract(value, '$.text') AS text,
                 json_extract(value, '$.rule') AS words
          FROM json_each(mention.reasons) ORDER BY key) e
    CROSS JOIN rule ON rule.words = e.words
    CROSS JOIN scored_text x ON x.id = mention.scored_text
    CROSS JOIN revision r ON r.id = x.revision)
WHERE reasons <> '[]';

-- No question is asked by it since the engine in use has rows of its own.
DROP INDEX scored_text_by_recorded_at;
