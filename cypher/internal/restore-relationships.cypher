MATCH (:Redthread {restoring: $given.mark})
UNWIND $given.rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN row.type AS type
