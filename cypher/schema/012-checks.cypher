CREATE CONSTRAINT check_id IF NOT EXISTS
FOR (k:Check)
REQUIRE k.id IS UNIQUE;

// They are appended and never changed: the last word on a line is the one with the highest number.
CREATE CONSTRAINT check_number IF NOT EXISTS
FOR (k:Check)
REQUIRE k.n IS UNIQUE;

CREATE INDEX check_relation IF NOT EXISTS
FOR (k:Check)
ON (k.relation);
