// @title Brokers around an actor
// @about Who among the neighbours of this actor knows most of the others, and who joins others that are not joined
//   themselves? A pair that nobody else among them joins counts as only by this one. The actor itself joins all of them
//   and is left out; what is only denied joins nobody. Of many neighbours the best supported are looked at, and the
//   row says of how many.
// @param of entity - the actor in the middle
// @param hubs boolean = false - countries, substances, topics and the very well connected too: they join almost anybody
// @param among integer(3..200) = 100 - how many neighbours are looked at
// @param limit limit(1..200) = 25 - how many brokers
// @returns graph
// @tags connections
// @source brokerage, as Ronald Burt (Structural Holes, 1992) and Roger Gould and Roberto Fernandez (1989) count it: the
//   pairs that one actor joins and that have no line of their own; their kinds of brokers are not told apart
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)-[r]-(n)
  WITH
    n,
    max(CASE WHEN r.status <> 'denied' THEN r.voices END) AS voices
  WHERE voices IS NOT NULL
  WITH n, voices, $hubs OR NOT n:Hub AS isWanted
  ORDER BY voices DESC, n.degree DESC, n.id
  WITH
    sum(CASE WHEN isWanted THEN 0 ELSE 1 END) AS hubsLeftOut,
    sum(CASE WHEN isWanted THEN 1 ELSE 0 END) AS neighbours,
    collect(CASE WHEN isWanted THEN n END) AS wanted
  RETURN hubsLeftOut, neighbours, wanted[..$among] AS around
}
CALL (around) {
  UNWIND around AS n
  MATCH (n)-[r]-(m)
  WHERE r.status <> 'denied' AND m IN around AND m <> n
  WITH n, m, r
  ORDER BY m.id, r.key
  WITH n, m, collect(r) AS lines
  WITH n, collect(m) AS inside, collect(lines) AS lines
  RETURN collect({n: n, inside: inside, lines: lines}) AS knowers
}
// A pair that has a line of its own needs no broker.
CALL (knowers) {
  UNWIND knowers AS one
  UNWIND one.inside AS a
  UNWIND one.inside AS b
  WITH one.n AS n, a, b
  WHERE
    a.id < b.id AND
    NOT EXISTS { (a)-[r WHERE r.status <> 'denied']-(b) }
  WITH a, b, collect(n) AS brokers
  UNWIND brokers AS n
  WITH n, count(*) AS pairs, sum(CASE size(brokers) WHEN 1 THEN 1 ELSE 0 END) AS onlyByThis
  RETURN collect({n: n, pairs: pairs, onlyByThis: onlyByThis}) AS brokers
}
UNWIND knowers AS one
WITH
  e,
  neighbours,
  hubsLeftOut,
  size(around) AS lookedAt,
  size(knowers) AS total,
  one.n AS n,
  one.inside AS inside,
  one.lines AS lines,
  coalesce(head([b IN brokers WHERE b.n = one.n]), {pairs: 0, onlyByThis: 0}) AS brokered
ORDER BY brokered.pairs DESC, brokered.onlyByThis DESC, size(inside) DESC, n.id
LIMIT $limit
CALL (e, n) {
  MATCH (e)-[r]-(n)
  WHERE r.status <> 'denied'
  WITH r
  ORDER BY r.key
  RETURN collect(r) AS ties
}
RETURN
  n.id AS broker,
  n.name AS brokerName,
  brokered.pairs AS pairsJoined,
  brokered.onlyByThis AS onlyByThis,
  size(inside) AS knowsOfThem,
  [m IN inside | m.name] AS knows,
  [r IN ties | type(r) + ' ' + r.status] AS linesToActor,
  n:Hub AS barsPaths,
  lookedAt,
  neighbours,
  hubsLeftOut,
  [r IN ties | r.key] + reduce(keys = [], some IN lines | keys + [r IN some | r.key]) AS keys,
  e AS actor,
  ties,
  n AS drawn,
  lines,
  inside,
  total
ORDER BY pairsJoined DESC, onlyByThis DESC, knowsOfThem DESC, broker
