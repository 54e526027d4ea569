-- The rollups: what an index of tone is made of, summed by quarter-hour, so that a year of it is read
-- from thousands of rows and not from all mentions. The writer keeps them in the transaction that
-- changes what they sum up; they are always what the mentions say (models/README.md, Rollups).

-- What may have an index, of each engine that has scored.
CREATE TABLE index_pair (
    id      INTEGER PRIMARY KEY,
    engine  TEXT NOT NULL,
    topic   TEXT NOT NULL,           -- empty: all topics
    company TEXT NOT NULL,           -- empty: all companies
    UNIQUE (engine, topic, company)
) STRICT;

-- Sums in billionths, as whole numbers: what was added can be taken back to the last digit, and the
-- order in which rows came leaves no trace.
CREATE TABLE index_bucket (
    pair           INTEGER NOT NULL REFERENCES index_pair (id),
    quarter        INTEGER NOT NULL, -- known_at, rounded up; quarter-hours since 1970-01-01 UTC
    later          INTEGER NOT NULL, -- quarter-hours until it counts; 0: it is no correction
    reaction       INTEGER NOT NULL, -- of mentions that rest on a stated price move
    weight         INTEGER NOT NULL, -- sum of w
    weighted_score INTEGER NOT NULL, -- sum of w s
    novelty        INTEGER NOT NULL, -- of stories: of all companies, a story's is counted once
    recorded_at    INTEGER NOT NULL, -- when the newest of it was: views as of before cannot use it
    PRIMARY KEY (pair, quarter, later, reaction)
) STRICT, WITHOUT ROWID;

-- Each mention of each revision counts from the story's known_at; a later revision's from when it was
-- recorded, and then what it took the place of is taken back.
CREATE TEMP TABLE counted AS
WITH event AS (
    SELECT x.engine, m.company, m.position, x.id AS scored_text, s.known_at, m.reaction,
           m.relevance * m.confidence * s.novelty * src.weight AS weight, m.score, s.novelty, g.times,
           CASE WHEN g.times < 0 THEN max(n.recorded_at, s.known_at)
                WHEN r.number > 1 THEN max(r.recorded_at, s.known_at)
                ELSE s.known_at END AS counts_from,
           CASE WHEN g.times < 0 THEN max(x.recorded_at, n.recorded_at)
                ELSE x.recorded_at END AS recorded_at
    FROM scored_text x
    CROSS JOIN revision r ON r.id = x.revision
    CROSS JOIN story s ON s.id = r.story
    CROSS JOIN source src ON src.id = s.source
    CROSS JOIN mention m ON m.scored_text = x.id
    CROSS JOIN (SELECT 1 AS times UNION ALL SELECT -1) g
    LEFT JOIN revision n ON n.story = r.story AND n.number = r.number + 1
    WHERE s.novelty > 0 AND (g.times > 0 OR n.id IS NOT NULL)
), of_topic AS (
    SELECT '' AS topic, weight, recorded_at, engine, company, position, known_at, reaction, score,
           novelty, times, counts_from FROM event
    UNION ALL
    SELECT t.topic, e.weight * t.relevance, max(e.recorded_at, t.recorded_at), e.engine, e.company,
           e.position, e.known_at, e.reaction, e.score, e.novelty, e.times, e.counts_from
    FROM event e CROSS JOIN topic_match t ON t.scored_text = e.scored_text
)
SELECT engine, topic, iif(a.everyone, '', company) AS company,
       iif(known_at > 0, (known_at + 899) / 900, known_at / 900) AS quarter,
       iif(counts_from > 0, (counts_from + 899) / 900, counts_from / 900) AS counts_quarter, reaction,
       sum(times * CAST(round(weight * 1e9) AS INTEGER)) AS weight,
       sum(times * CAST(round(weight * score * 1e9) AS INTEGER)) AS weighted_score,
       sum(iif(a.everyone AND position > 0, 0, times * CAST(round(novelty * 1e9) AS INTEGER)))
           AS novelty,
       max(recorded_at) AS recorded_at
FROM of_topic CROSS JOIN (SELECT 0 AS everyone UNION ALL SELECT 1) a
GROUP BY 1, 2, 3, 4, 5, 6;

INSERT INTO index_pair (engine, topic, company)
SELECT DISTINCT engine, topic, company FROM counted;
INSERT INTO index_bucket
SELECT p.id, c.quarter, c.counts_quarter - c.quarter, c.reaction, c.weight, c.weighted_score,
       c.novelty, c.recorded_at
FROM counted c CROSS JOIN index_pair p
ON p.engine = c.engine AND p.topic = c.topic AND p.company = c.company;
DROP TABLE temp.counted;
