-- Topics of the user's own, and rules of words that stand together.

ALTER TABLE topic ADD COLUMN together TEXT NOT NULL DEFAULT '[]';       -- JSON: lists of parts
ALTER TABLE topic ADD COLUMN phrase_groups TEXT NOT NULL DEFAULT '{}';  -- JSON: name -> phrases
ALTER TABLE topic ADD COLUMN own INTEGER NOT NULL DEFAULT 0;            -- the user's, not shipped

-- How far an own topic was looked for in what is stored: the last scored_text looked at. Stopped
-- half-way, the search goes on from there.
ALTER TABLE topic ADD COLUMN searched_to INTEGER NOT NULL DEFAULT 0;

-- When a match was found, if later than its score was recorded: a topic that is added today is found
-- in older stories, and a view as of yesterday must not show it. 0: with the score.
ALTER TABLE topic_match ADD COLUMN recorded_at INTEGER NOT NULL DEFAULT 0;
