// @title What two actors have in common
// @about Who and what are both of these joined to, the rarest first, and by which lines? What is only denied joins
//   nobody.
// @param one entity - the one
// @param other entity - the other
// @param types entityTypes = [] - only neighbours of these types; none = all
// @param limit integer(1..200) = 50 - how many neighbours
// @returns graph
// @tags connections
// @total total
MATCH (a:Entity {id: $one})
MATCH (b:Entity {id: $other})
MATCH (a)-[r]-(n)
WHERE
  r.status <> 'denied' AND
  NOT n IN [a, b] AND
  (size($types) = 0 OR any(label IN labels(n) WHERE label IN $types))
WITH a, b, n, r
ORDER BY r.key
WITH a, b, n, collect(r) AS ofOne
MATCH (n)-[r]-(b)
WHERE r.status <> 'denied'
WITH a, b, n, ofOne, r
ORDER BY r.key
WITH a, b, n, ofOne, collect(r) AS ofOther
WITH a, b, collect({n: n, ofOne: ofOne, ofOther: ofOther}) AS common
UNWIND common AS shared
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH a, b, shared.n AS n, shared.ofOne AS ofOne, shared.ofOther AS ofOther, min(size(common)) AS total
// Where both know a country or a drug, half the world does.
ORDER BY n:Hub, n.degree, n.id
LIMIT $limit
RETURN
  n.id AS id,
  n.name AS name,
  n:Hub AS barsPaths,
  n.degree AS neighbours,
  [r IN ofOne | type(r) + ' ' + r.status] AS linesOfOne,
  [r IN ofOther | type(r) + ' ' + r.status] AS linesOfOther,
  [r IN ofOne + ofOther | r.key] AS keys,
  a AS one,
  ofOne AS relationsOfOne,
  n AS neighbour,
  ofOther AS relationsOfOther,
  b AS other,
  total
ORDER BY barsPaths, neighbours, id
