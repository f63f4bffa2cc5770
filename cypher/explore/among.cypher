// @title What joins these actors
// @about Which relations run among the given actors?
// @param ids entities - the actors
// @returns graph
MATCH (e:Entity)
WHERE e.id IN $ids
OPTIONAL MATCH (e)-[r]->(other:Entity)
WHERE other.id IN $ids
RETURN e, collect(r) AS relations
