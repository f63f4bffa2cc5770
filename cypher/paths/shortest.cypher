// @title Shortest paths between two actors
// @about How are these two connected, in at most six steps? Countries, places, substances, topics and very well
//   connected actors carry no path from the inside; a line to a country counts only at an end you chose, a
//   sanction, charge or arrest only where its authority is such an end. What is only denied joins nobody. Of equally
//   long paths the one whose weakest line has the better grades comes first, then the one with more voices.
// @param from entity - where the path begins
// @param to entity - where it ends
// @param avoid entities = [] - actors that no path may pass
// @returns graph
// @tags connections
// @total total

MATCH (f:Entity {id: $from})
MATCH (t:Entity {id: $to})
// The search begins at the end with more neighbours: the other way round it runs out of time before a giant.
WITH CASE WHEN f.degree < t.degree THEN t ELSE f END AS a, CASE WHEN f.degree < t.degree THEN f ELSE t END AS b
// Two whom one authority sanctioned are not joined by that, so such lines are walked only from a chosen authority; and
// the line of a sanction or case to its authority only from that node: SANCTIONED, CHARGED stand for it elsewhere.
MATCH p =
  SHORTEST 20
  (a)
  (
    (x)-[r:/*types*/|/*endTypes*/]-(y)
    WHERE
      NOT y:Hub AND
      NOT y.id IN $avoid AND
      r.status <> 'denied' AND
      (x.id IN [$from, $to] OR NOT r:/*endTypes*/) AND
      (startNode(r).id IN [$from, $to] OR NOT r:/*startTypes*/)
  ){0,5}
  (z)-[last:/*types*/|/*endTypes*/
    WHERE last.status <> 'denied' AND (startNode(last).id IN [$from, $to] OR NOT last:/*startTypes*/)]-(b)
WITH collect(p) AS trails
UNWIND trails AS trail
WITH size(trails) AS found, [n IN nodes(trail) | n.id] AS ids, [r IN relationships(trail) | r.key] AS keys, trail
WHERE all(i IN range(1, size(ids) - 1) WHERE NOT ids[i] IN ids[..i])
// A chain is as good as its weakest line, by the best grade of that line's sources, then of its claims. What nobody has
// graded is not bad: it stands between C and D, between 3 and 4 (contract/grades.ts says the same).
WITH
  found,
  ids,
  keys,
  trail,
  reduce(voices = 0, r IN relationships(trail) | voices + r.voices) AS voices,
  reduce(
    weakest = 0,
    rank IN [
      r IN relationships(trail) |
      10 * coalesce(size(split('ABCDEF', r.reliability)[0]), 2.5) + coalesce(r.credibility - 1, 2.5)
    ] |
    CASE WHEN rank > weakest THEN rank ELSE weakest END
  ) AS weakest
// Parallel lines make one path; the best graded and supported ones are shown.
ORDER BY weakest, voices DESC, keys
WITH found, ids, head(collect({keys: keys, trail: trail, weakest: weakest, voices: voices})) AS best
WITH found, collect(best {.*, ids: ids}) AS paths
UNWIND paths AS path
// Of parallel lines one is told for each step, the others are counted, whatever their type and status.
WITH
  found,
  size(paths) AS different,
  path,
  path.ids[0] = $from AS forth,
  [
    i IN range(1, size(path.ids) - 1) |
    COUNT { (:Entity {id: path.ids[i - 1]})--(:Entity {id: path.ids[i]}) } - 1
  ] AS beside
RETURN
  size(path.keys) AS hops,
  CASE WHEN forth THEN path.ids ELSE reverse(path.ids) END AS ids,
  CASE WHEN forth THEN path.keys ELSE reverse(path.keys) END AS keys,
  CASE WHEN forth THEN beside ELSE reverse(beside) END AS beside,
  nodes(path.trail) AS actors,
  relationships(path.trail) AS relations,
  CASE WHEN found < 20 THEN different END AS total
ORDER BY hops, path.weakest, path.voices DESC, ids
