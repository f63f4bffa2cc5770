// Whoever begins another restore takes the mark away from this one, which then finds none to write under.
MATCH (:Redthread {restoring: $given.mark})
UNWIND $given.rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN elementId(n) AS id
