// @title Kinds of neighbours
// @about How many neighbours of which type has this actor, by which relations and in which direction, and how many of
//   them are not drawn yet? Each count obeys the choices of the other kinds: of the types of entities those that are
//   joined by the chosen relations, and the reverse.
// @param id entity - the actor
// @param types relationTypes = [] - only relations of these types; none = all
// @param entityTypes entityTypes = [] - only neighbours of these types; none = all
// @param direction text(in|out|both) = "both" - out: from the actor, in: towards it
// @param since date = "0001" - no relation that was over before
// @param until date = "9998" - no relation that began later
// @param undated boolean = true - relations whose days nobody tells, too
// @param reportedSince date = "0001" - no relation that was last reported before
// @param reportedUntil date = "9998" - no relation that was first reported later
// @param except drawn = [] - actors that are drawn already
// @returns table
// @tags connections
MATCH (e:Entity {id: $id})
// As in explore/neighbours: what is counted here is what is brought there.
// A date is an ISO prefix: its digits, filled up with noughts, are before its first day; those of the next year, month
// or day are after its last.
WITH
  e,
  toInteger(replace($since, '-', '')) * 10 ^ (8 - size(replace($since, '-', ''))) AS since,
  (toInteger(replace($until, '-', '')) + 1) * 10 ^ (8 - size(replace($until, '-', ''))) AS until,
  toInteger(replace($reportedSince, '-', '')) * 10 ^ (8 - size(replace($reportedSince, '-', ''))) AS reportedSince,
  (toInteger(replace($reportedUntil, '-', '')) + 1) * 10 ^ (8 - size(replace($reportedUntil, '-', ''))) AS reportedUntil
// The widest windows read no day of any relation: a giant has 60,000.
WITH
  *,
  $undated AND
  since <= 10000 AND
  until >= 99990000 AND
  reportedSince <= 10000 AND
  reportedUntil >= 99990000
    AS isAlways
MATCH (e)-[r]-(n)
WHERE
  n <> e AND
  // Of a CASE only the branch that holds is worked out. An OR before ANDs is planned as many ORs, each worked out for
  // each relation.
  CASE
    WHEN isAlways THEN true
    ELSE
      ($undated OR r.knownDays) AND
      coalesce(r.lastDay, 99991231) >= since AND
      coalesce(r.firstDay, 0) < until AND
      r.reportedLast >= reportedSince AND
      r.reportedFirst < reportedUntil
  END
// One list for both directions, an arrow before those towards the actor: two lists take half as long again.
WITH n, collect(CASE endNode(r) WHEN n THEN type(r) ELSE '<' + type(r) END) AS lines
// A giant has 60,000 neighbours and few kinds of them: all that follows works on the kinds.
WITH labels(n) AS labels, n.id IN $except AS isDrawn, lines, count(*) AS neighbours
WITH
  head([label IN labels WHERE NOT toUpper(label) IN ['ENTITY', 'HUB']]) AS type,
  isDrawn,
  reduce(once = [], line IN lines | CASE WHEN line IN once THEN once ELSE once + line END) AS lines,
  neighbours
WITH
  type,
  isDrawn,
  [line IN lines WHERE NOT line STARTS WITH '<'] AS outs,
  [line IN lines WHERE line STARTS WITH '<' | substring(line, 1)] AS ins,
  sum(neighbours) AS neighbours
WITH
  collect({
    type: type,
    outs: [line IN outs WHERE size($types) = 0 OR line IN $types],
    ins: [line IN ins WHERE size($types) = 0 OR line IN $types],
    ties:
      CASE $direction
        WHEN 'out' THEN outs
        WHEN 'in' THEN ins
        ELSE outs + [line IN ins WHERE NOT line IN outs]
      END,
    isOfType: size($entityTypes) = 0 OR type IN $entityTypes,
    neighbours: neighbours,
    notDrawn: CASE WHEN isDrawn THEN 0 ELSE neighbours END
  }) AS kinds
CALL (kinds) {
  UNWIND kinds AS kind
  WITH kind
  WHERE kind.isOfType AND any(line IN kind.ties WHERE size($types) = 0 OR line IN $types)
  // Summed before it is named, so that no neighbour at all is a row, too.
  WITH sum(kind.neighbours) AS neighbours, sum(kind.notDrawn) AS notDrawn
  RETURN 0 AS place, 'all' AS aspect, 'chosen' AS what, neighbours, notDrawn
  UNION ALL
  UNWIND kinds AS kind
  UNWIND
    CASE WHEN size(kind.outs) > 0 THEN ['out'] ELSE [] END + CASE WHEN size(kind.ins) > 0 THEN ['in'] ELSE [] END
    AS what
  WITH kind, what
  WHERE kind.isOfType
  RETURN 1 AS place, 'direction' AS aspect, what, sum(kind.neighbours) AS neighbours, sum(kind.notDrawn) AS notDrawn
  UNION ALL
  UNWIND kinds AS kind
  WITH kind
  WHERE any(line IN kind.ties WHERE size($types) = 0 OR line IN $types)
  RETURN
    2 AS place,
    'entity-type' AS aspect,
    kind.type AS what,
    sum(kind.neighbours) AS neighbours,
    sum(kind.notDrawn) AS notDrawn
  UNION ALL
  UNWIND kinds AS kind
  UNWIND kind.ties AS what
  WITH kind, what
  WHERE kind.isOfType
  RETURN 3 AS place, 'relation-type' AS aspect, what, sum(kind.neighbours) AS neighbours, sum(kind.notDrawn) AS notDrawn
}
RETURN aspect, what, neighbours, notDrawn
ORDER BY place, neighbours DESC, what
// No more kinds than the ontology has.
LIMIT 200
