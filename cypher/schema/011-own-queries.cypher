CREATE CONSTRAINT own_query_id IF NOT EXISTS
FOR (q:OwnQuery)
REQUIRE q.id IS UNIQUE;

// A version is written once and never changed.
CREATE CONSTRAINT own_query_version IF NOT EXISTS
FOR (v:OwnQueryVersion)
REQUIRE (v.id, v.version) IS UNIQUE;
