// @title Neighbours of an actor
// @about Who and what is joined to this actor, the best supported first?
// @param id entity - the actor
// @param types relationTypes = [] - only relations of these types; none = all
// @param direction text = "both" - out: from the actor, in: towards it, both
// @param except entities = [] - actors that are drawn already
// @param limit integer(1..200) = 25 - how many neighbours
// @returns graph
// @total total
MATCH (e:Entity {id: $id})-[r]-(n:Entity)
WHERE
  (size($types) = 0 OR type(r) IN $types) AND
  ($direction = 'both' OR ($direction = 'out' AND startNode(r) = e) OR ($direction = 'in' AND endNode(r) = e)) AND
  NOT n.id IN $except
WITH e, n, max(r.voices) AS voices, max(r.stories) AS stories, collect(r) AS relations
ORDER BY voices DESC, stories DESC, n.id
WITH e, collect({node: n, relations: relations}) AS neighbours
UNWIND neighbours[..$limit] AS neighbour
RETURN e, neighbour.node AS neighbour, neighbour.relations AS relations, size(neighbours) AS total
