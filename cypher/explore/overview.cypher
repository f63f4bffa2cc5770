// @title The most connected
// @about Who is at the centre of everything that is loaded, and how are they joined?
// @param limit integer(1..500) = 40 - how many actors
// @returns graph
// @total total
MATCH (e:Entity)
WHERE e.degree > 0
WITH e
ORDER BY e.degree DESC, e.id
LIMIT $limit
WITH collect(e) AS central
UNWIND central AS e
OPTIONAL MATCH (e)-[r]->(other:Entity)
WHERE other IN central
RETURN e, collect(r) AS relations, COUNT { (:Entity) } AS total
