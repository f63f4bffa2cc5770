CREATE CONSTRAINT load_source IF NOT EXISTS
FOR (l:Load)
REQUIRE l.source IS UNIQUE;

CREATE CONSTRAINT judgement_id IF NOT EXISTS
FOR (j:Judgement)
REQUIRE j.id IS UNIQUE;

// Without it two loads would each make a lock of their own and both go on.
CREATE CONSTRAINT lock_name IF NOT EXISTS
FOR (l:Lock)
REQUIRE l.name IS UNIQUE;
