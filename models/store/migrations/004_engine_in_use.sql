-- Which engine's scores count, and from when. Scores of another one may be gathered beside them, a
-- batch at a time, and count nowhere until all stories have them and it is put in use by one row.
-- Rows are never changed: a view as of an earlier time keeps the engine that was in use then.
CREATE TABLE engine_in_use (
    id          INTEGER PRIMARY KEY,
    engine      TEXT NOT NULL,       -- "undertone-linear/3"
    recorded_at INTEGER NOT NULL
) STRICT;

-- Until now the engine that scored last was the one that counted.
INSERT INTO engine_in_use (engine, recorded_at)
SELECT engine, recorded_at
FROM (SELECT id, engine, recorded_at,
             lag(engine) OVER (ORDER BY recorded_at, id) AS engine_before
      FROM scored_text)
WHERE engine_before IS NOT engine
ORDER BY recorded_at, id;
