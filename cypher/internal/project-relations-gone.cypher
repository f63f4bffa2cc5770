// A degree counts neighbours: the last line between two changes it. For `*1..1` see project-relations-created.
UNWIND $given.rows AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
WITH
  pair,
  CASE WHEN a.degree <= b.degree THEN a ELSE b END AS small,
  CASE WHEN a.degree <= b.degree THEN b ELSE a END AS large
CALL (pair, small, large) {
  MATCH (small)-[lines*1..1]-(large)
  UNWIND lines AS line
  WITH line
  WHERE line.key IN pair.keys
  DELETE line
}
WITH small, large
WHERE NOT EXISTS { (small)-[*1..1]-(large) }
UNWIND [small, large] AS e
WITH e, count(*) AS fewer
SET e.degree = e.degree - fewer
WITH e
WHERE NOT e.barred AND e.degree <= $given.hubDegree
REMOVE e:Hub
