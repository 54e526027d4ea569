-- What the manager of sources shows and does.

-- Taken away by the user: asked no more and listed no more, but its stories stay and tell whose they
-- are; one that ships does not come back by itself.
ALTER TABLE source ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- From the request to the end of its answer; 0: not known.
ALTER TABLE attempt ADD COLUMN took INTEGER NOT NULL DEFAULT 0;     -- milliseconds
