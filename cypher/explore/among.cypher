// @title What joins these actors
// @about Which relations run among the given actors?
// @param ids drawn - the actors
// @returns graph
// @tags connections
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS chosen
UNWIND chosen AS e
CALL (e, chosen) {
  OPTIONAL MATCH (e)-[r]->(other:Entity)
  WHERE other IN chosen
  RETURN collect(r) AS relations
}
// One more than an answer holds, so that a cut is told.
RETURN e AS entity, relations
LIMIT 10001
