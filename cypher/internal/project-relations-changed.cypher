// For `*1..1` see project-relations-created.
UNWIND $given.rows AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
WITH
  pair,
  CASE WHEN a.degree <= b.degree THEN a ELSE b END AS small,
  CASE WHEN a.degree <= b.degree THEN b ELSE a END AS large
MATCH (small)-[found*1..1]-(large)
UNWIND found AS r
UNWIND pair.lines AS line
WITH r, line
WHERE r.key = line.properties.key
SET r = line.properties
