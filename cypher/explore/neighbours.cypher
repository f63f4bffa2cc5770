// @title Neighbours of an actor
// @about Who and what is joined to this actor, the best supported first?
// @param id entity - the actor
// @param types relationTypes = [] - only relations of these types; none = all
// @param direction text(in|out|both) = "both" - out: from the actor, in: towards it
// @param except drawn = [] - actors that are drawn already
// @param limit integer(1..200) = 25 - how many neighbours
// @returns graph
// @total total
MATCH (e:Entity {id: $id})
CALL () {
  UNWIND $except AS id
  MATCH (drawn:Entity {id: id})
  RETURN collect(drawn) AS drawn
}
MATCH (e)-[r]-(n)
WHERE
  NOT n IN drawn AND
  (size($types) = 0 OR type(r) IN $types) AND
  ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e))
WITH e, n, max(r.voices) AS voices, max(r.stories) AS stories, min(r.key) AS key
ORDER BY voices DESC, stories DESC, key
WITH e, collect({node: n, voices: voices, stories: stories, key: key}) AS neighbours
UNWIND neighbours AS neighbour
WITH e, neighbour, neighbour.node AS n, size(neighbours) AS total
LIMIT $limit
MATCH (e)-[r]-(n)
WHERE (size($types) = 0 OR type(r) IN $types) AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e))
WITH e, n, neighbour, total, collect(r) AS relations
RETURN e AS entity, n AS neighbour, relations, neighbour.voices AS voices, neighbour.stories AS stories, total
ORDER BY voices DESC, stories DESC, neighbour.key
