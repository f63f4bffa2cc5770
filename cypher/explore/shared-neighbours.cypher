// @title Shared neighbours of several
// @about Who and what is joined to at least so many of these actors, those first that most of them share, and by which
//   lines? Countries, substances, topics and the very well connected stand behind others that as many share. What is
//   only denied joins nobody.
// @param actors selection - the selected actors, two or more
// @param shares integer(2..100) = 2 - by how many of them it is shared at least
// @param types entityTypes = [] - only neighbours of these types; none = all
// @param limit limit(1..200) = 50 - how many neighbours
// @returns graph
// @tags connections
// @source common neighbours, as studies of link prediction count them (Liben-Nowell and Kleinberg, 2003)
// @total total
UNWIND $actors AS id
MATCH (a:Entity {id: id})
WITH collect(DISTINCT a) AS actors
UNWIND actors AS a
MATCH (a)-[r]-(n)
WHERE
  r.status <> 'denied' AND
  NOT n.id IN $actors AND
  (size($types) = 0 OR any(label IN labels(n) WHERE label IN $types))
// Counted before anything is kept: of a giant's 60,000 neighbours few are shared.
WITH actors, n, count(DISTINCT a) AS sharers
WHERE sharers >= $shares
WITH actors, collect({n: n, sharers: sharers}) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH actors, one.n AS n, one.sharers AS sharers, min(size(found)) AS total
ORDER BY sharers DESC, n:Hub, n.degree, n.id
LIMIT $limit
CALL (actors, n) {
  UNWIND actors AS a
  MATCH (a)-[r]-(n)
  WHERE r.status <> 'denied'
  WITH a, r
  ORDER BY a.name, a.id, r.key
  RETURN collect(DISTINCT a) AS sharedBy, collect(r) AS relations
}
RETURN
  n.id AS neighbour,
  n.name AS neighbourName,
  sharers AS howMany,
  size(actors) AS ofActors,
  [a IN sharedBy | a.name] AS sharedBy,
  [r IN relations | startNode(r).name + ' ' + type(r) + ' ' + endNode(r).name + ', ' + r.status] AS byLines,
  n:Hub AS barsPaths,
  n.degree AS neighbours,
  [r IN relations | r.key] AS keys,
  n AS shared,
  relations,
  total
ORDER BY howMany DESC, barsPaths, neighbours, neighbour
