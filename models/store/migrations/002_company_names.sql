-- Undertone's database, version 2: all that is known of a company (core/reference.h, Company).
-- JSON lists; the next opening for writing fills them from the reference data.
ALTER TABLE company ADD COLUMN tickers    TEXT NOT NULL DEFAULT '[]';  -- ["GOOG", "2330.TW"]
ALTER TABLE company ADD COLUMN products   TEXT NOT NULL DEFAULT '[]';  -- ["GeForce"]
ALTER TABLE company ADD COLUMN ambiguous  TEXT NOT NULL DEFAULT '[]';  -- ["Arm"]
ALTER TABLE company ADD COLUMN exclusions TEXT NOT NULL DEFAULT '[]';  -- ["shot in the arm"]
ALTER TABLE company ADD COLUMN shares     TEXT NOT NULL DEFAULT '[]';  -- [{shares, as_of, filing}]
