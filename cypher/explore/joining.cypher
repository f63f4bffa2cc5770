// @title What joins newcomers to others
// @about Which relations run between these actors, and from them to the others?
// @param newcomers drawn - the newcomers
// @param others drawn - the actors they may be joined to
// @returns graph
// @tags connections
CALL () {
  UNWIND $newcomers + $others AS id
  MATCH (other:Entity {id: id})
  RETURN collect(other) AS others
}
UNWIND $newcomers AS id
MATCH (e:Entity {id: id})
CALL (e, others) {
  OPTIONAL MATCH (e)-[r]-(other:Entity)
  WHERE other IN others
  RETURN collect(r) AS relations
}
// One more than an answer holds, so that a cut is told.
RETURN e AS entity, relations
LIMIT 10001
