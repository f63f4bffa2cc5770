// @title The most connected
// @about Who is at the centre of everything that is loaded, and how are they joined?
// @param limit integer(1..500) = 60 - how many actors
// @param types entityTypes = [] - only entities of these types; none = all who act
// @returns graph
// @tags connections
// @total total
MATCH (e:Entity)
WHERE
  e.degree > 0 AND
  (size($types) = 0 AND e:Person|Country|Agency|Organization|Company|Group OR
    any(label IN labels(e) WHERE label IN $types))
WITH e
ORDER BY e.degree DESC, e.id
LIMIT $limit
WITH collect(e) AS central
CALL () {
  MATCH (e:Entity)
  WHERE
    e.degree > 0 AND
    (size($types) = 0 AND e:Person|Country|Agency|Organization|Company|Group OR
      any(label IN labels(e) WHERE label IN $types))
  RETURN count(e) AS total
}
UNWIND central AS e
CALL (e, central) {
  OPTIONAL MATCH (e)-[r]->(other:Entity)
  WHERE other IN central
  RETURN collect(r) AS relations
}
RETURN e AS entity, relations, total
ORDER BY e.degree DESC, e.id
