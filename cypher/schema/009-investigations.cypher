CREATE CONSTRAINT investigation_id IF NOT EXISTS
FOR (i:Investigation)
REQUIRE i.id IS UNIQUE;

// The log is appended to and never changed.
CREATE CONSTRAINT step_number IF NOT EXISTS
FOR (s:Step)
REQUIRE (s.investigation, s.n) IS UNIQUE;
