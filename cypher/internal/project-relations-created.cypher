// A degree counts neighbours: the first line between two changes it. `*1..1`, because a plan made while the graph was
// empty would look through all relations for one between two given ends; this always walks from the smaller end.
UNWIND $given.rows AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
WITH
  pair,
  a,
  b,
  CASE WHEN a.degree <= b.degree THEN a ELSE b END AS small,
  CASE WHEN a.degree <= b.degree THEN b ELSE a END AS large
WITH pair, a, b, EXISTS { (small)-[*1..1]-(large) } AS joined
FOREACH (line IN pair.there |
  CREATE (a)-[r:$(line.type)]->(b)
  SET r = line.properties
)
FOREACH (line IN pair.back |
  CREATE (b)-[r:$(line.type)]->(a)
  SET r = line.properties
)
WITH a, b, joined
WHERE NOT joined
UNWIND [a, b] AS e
WITH e, count(*) AS more
SET e.degree = e.degree + more
WITH e
WHERE e.degree > $given.hubDegree
SET e:Hub
