// @title Entities without relations
// @about Who and what is known here but joined to nobody, or only by lines that are denied, and where is it named all
//   the same? These may be publishers, may be left over from a repair, or wait for a relation that nobody has read yet.
// @param types entityTypes = [] - only entities of these types; none = all
// @param limit limit(1..1000) = 100 - how many entities
// @returns table
// @tags upkeep
// @total total
MATCH (e:Entity)
WHERE
  (size($types) = 0 OR e.typeName IN $types) AND
  NOT EXISTS { (e)-[r WHERE r.status <> 'denied']-() }
WITH collect(e) AS alone
UNWIND alone AS e
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH e, min(size(alone)) AS total
ORDER BY e.degree DESC, e.typeName, e.name, e.id
LIMIT $limit
CALL (e) {
  OPTIONAL MATCH (e)-[r]-()
  WITH r
  ORDER BY r.key
  RETURN collect(r.key) AS keys
}
CALL (e) {
  MATCH (d:Declaration)
  WHERE d.entity = e.id
  MATCH (a:Source {id: d.article})
  WITH DISTINCT a
  ORDER BY coalesce(a.publishedNotAfter, a.publishedAt), a.id
  RETURN collect(a.title) AS knownFrom, collect(CASE a.publisher WHEN e.id THEN a.title END) AS publishes
}
RETURN
  e.id AS entity,
  e.name AS entityName,
  e.typeName AS type,
  CASE size(keys) WHEN 0 THEN 'no-relation' ELSE 'only-denied' END AS why,
  knownFrom,
  publishes,
  COUNT { MATCH (m:Mention) WHERE m.entityId = e.id } AS timesNamed,
  COUNT { MATCH (f:Figure) WHERE f.subjectId = e.id } AS figures,
  keys,
  total
ORDER BY why DESC, type, entityName, entity
