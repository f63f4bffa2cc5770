// @title Bridges between two groups
// @about Who belongs to both of these groups, which lines run straight from one to the other, and who outside of them
//   is joined to both? Countries, substances, topics and the very well connected are the last bridges. What is only
//   denied joins nobody.
// @param one selection - the one group: the selected actors
// @param other entities - the other group
// @param types entityTypes = [] - only bridges of these types; none = all
// @param limit limit(1..300) = 100 - how many bridges
// @returns graph
// @tags connections
// @total total
CALL () {
  UNWIND $one AS id
  MATCH (a:Entity {id: id})
  RETURN collect(DISTINCT a) AS ofOne
}
CALL () {
  UNWIND $other AS id
  MATCH (b:Entity {id: id})
  RETURN collect(DISTINCT b) AS ofOther
}
WITH
  [a IN ofOne WHERE NOT a.id IN $other] AS ofOne,
  [b IN ofOther WHERE NOT b.id IN $one] AS ofOther,
  [a IN ofOne WHERE a.id IN $other] AS ofBoth
CALL (ofOne, ofOther, ofBoth) {
  UNWIND ofBoth AS n
  RETURN 0 AS turn, 'in-both' AS how, n, NULL AS pair, 0 AS weaker, 0 AS stronger
  UNION ALL
  UNWIND ofOne AS a
  MATCH (a)-[r]-(b)
  WHERE r.status <> 'denied' AND b IN ofOther
  WITH DISTINCT a, b
  RETURN 1 AS turn, 'straight' AS how, NULL AS n, [a, b] AS pair, 1 AS weaker, 1 AS stronger
  UNION ALL
  WITH ofOne, ofOther
  CALL (ofOne) {
    UNWIND ofOne AS a
    MATCH (a)-[r]-(n)
    WHERE
      r.status <> 'denied' AND
      NOT n.id IN $one AND
      NOT n.id IN $other AND
      (size($types) = 0 OR any(label IN labels(n) WHERE label IN $types))
    RETURN n, count(DISTINCT a) AS here
  }
  // A giant of the other group is not walked: each that the first group knows is asked whom it knows there.
  CALL (n, ofOther) {
    UNWIND ofOther AS b
    WITH n, b
    WHERE
      EXISTS { (n)-[r WHERE r.status <> 'denied']-(b) }
    RETURN count(b) AS there
  }
  WITH n, here, there
  WHERE there > 0
  RETURN
    2 AS turn,
    'through' AS how,
    n,
    NULL AS pair,
    CASE WHEN here < there THEN here ELSE there END AS weaker,
    CASE WHEN here < there THEN there ELSE here END AS stronger
}
WITH
  ofOne,
  ofOther,
  collect({turn: turn, how: how, n: n, pair: pair, weaker: weaker, stronger: stronger}) AS bridges
UNWIND bridges AS bridge
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH ofOne, ofOther, bridge, bridge.n AS n, bridge.pair AS pair, min(size(bridges)) AS total
ORDER BY
  bridge.turn,
  coalesce(n:Hub, false),
  bridge.weaker DESC,
  bridge.stronger DESC,
  n.degree,
  n.id,
  pair[0].id,
  pair[1].id
LIMIT $limit
CALL (ofOne, n, pair) {
  UNWIND coalesce(pair[..1], ofOne) AS a
  UNWIND coalesce(pair[1..], [n]) AS b
  MATCH (a)-[r]-(b)
  WHERE r.status <> 'denied'
  WITH a, r
  ORDER BY a.name, a.id, r.key
  RETURN collect(DISTINCT a) AS joinedOfOne, collect(r) AS linesOfOne
}
CALL (ofOther, n) {
  UNWIND ofOther AS b
  MATCH (b)-[r]-(n)
  WHERE r.status <> 'denied'
  WITH b, r
  ORDER BY b.name, b.id, r.key
  RETURN collect(DISTINCT b) AS joinedOfOther, collect(r) AS linesOfOther
}
RETURN
  bridge.how AS how,
  n.id AS through,
  n.name AS throughName,
  [a IN joinedOfOne | a.name] AS ofTheOne,
  CASE WHEN pair IS NULL THEN [b IN joinedOfOther | b.name] ELSE [pair[1].name] END AS ofTheOther,
  [
    r IN linesOfOne + linesOfOther |
    startNode(r).name + ' ' + type(r) + ' ' + endNode(r).name + ', ' + r.status
  ] AS byLines,
  coalesce(n:Hub, false) AS barsPaths,
  n.degree AS neighbours,
  [r IN linesOfOne + linesOfOther | r.key] AS keys,
  n AS bridgeDrawn,
  linesOfOne,
  linesOfOther,
  total
ORDER BY
  bridge.turn,
  barsPaths,
  bridge.weaker DESC,
  bridge.stronger DESC,
  neighbours,
  through,
  pair[0].id,
  pair[1].id
