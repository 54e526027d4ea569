-- A source's stories of some days, to know one again under another id.

CREATE INDEX story_by_source ON story (source, known_at);
