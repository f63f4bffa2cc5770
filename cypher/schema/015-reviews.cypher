CREATE CONSTRAINT review_id IF NOT EXISTS
FOR (r:Review)
REQUIRE r.id IS UNIQUE;

// The same text is one article, however often it is laid on the table.
CREATE CONSTRAINT review_text IF NOT EXISTS
FOR (r:Review)
REQUIRE r.textSha256 IS UNIQUE;

// Decisions are appended and never changed.
CREATE CONSTRAINT review_step_number IF NOT EXISTS
FOR (s:ReviewStep)
REQUIRE (s.review, s.n) IS UNIQUE;

// Sent once more because its answer was lost, a step is known by its id.
CREATE CONSTRAINT review_step_id IF NOT EXISTS
FOR (s:ReviewStep)
REQUIRE s.id IS UNIQUE;
