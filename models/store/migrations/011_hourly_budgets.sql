-- Some providers count by the hour.

ALTER TABLE budget ADD COLUMN per_hour INTEGER NOT NULL DEFAULT 0;  -- in any hour; 0: no bound
