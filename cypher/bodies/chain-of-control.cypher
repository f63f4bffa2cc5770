// @title Who stands above, and what below
// @about Who owns, controls or leads this body or has it as its part or agency, and who stands above these, step by
//   step; and what does it own, control, lead or have as parts itself? Through tells how sure each step is: a chain
//   is as sure as its least sure step. What is only denied is no step.
// @param of entity(Agency|Organization|Company|Group|Country|Person) - the body, company, group, country or person
// @param direction choice(above|below|both) = "both" - above: who stands behind it, below: what belongs to it
// @param steps integer(1..4) = 3 - how many steps away
// @param limit limit(1..500) = 100 - how many lines
// @returns graph
// @tags bodies, connections
// @total total
MATCH (e:Entity {id: $of})
UNWIND ['above', 'below'] AS side
WITH e, side
WHERE $direction IN [side, 'both']
// Step after step, the same words four times, and on from each body by one way alone, the surest of the shortest:
// where much hangs together, ways are without number. A way is as sure as its least sure step, by its place in words.
WITH
  side,
  ['asserted', 'said', 'alleged', 'planned', 'wanted'] AS words,
  {asserted: 0, said: 1, alleged: 2, planned: 3, wanted: 4} AS ranks,
  [{to: e, steps: 0, worst: 0, through: [], line: NULL}] AS hops0
CALL (side, ranks, hops0) {
  UNWIND hops0 AS hop
  WITH side, ranks, hop
  WHERE hop.steps < $steps
  WITH side, ranks, hop.to AS x, hop.steps + 1 AS steps, min([hop.worst, hop.through]) AS way
  MATCH (x)-[r:OWNS|CONTROLS|LEADS|PART_OF|AGENCY_OF]-(y)
  WHERE
    r.status <> 'denied' AND
    (startNode(r) = CASE side WHEN 'above' THEN x ELSE y END) = (type(r) IN ['PART_OF', 'AGENCY_OF'])
  WITH steps, way, r, y, ranks[r.status] AS rank
  WITH steps, r, y, way[1] + rank AS through, CASE WHEN rank > way[0] THEN rank ELSE way[0] END AS worst
  RETURN collect({to: y, steps: steps, worst: worst, through: through, line: r}) AS hops1
}
CALL (side, ranks, hops1) {
  UNWIND hops1 AS hop
  WITH side, ranks, hop
  WHERE hop.steps < $steps
  WITH side, ranks, hop.to AS x, hop.steps + 1 AS steps, min([hop.worst, hop.through]) AS way
  MATCH (x)-[r:OWNS|CONTROLS|LEADS|PART_OF|AGENCY_OF]-(y)
  WHERE
    r.status <> 'denied' AND
    (startNode(r) = CASE side WHEN 'above' THEN x ELSE y END) = (type(r) IN ['PART_OF', 'AGENCY_OF'])
  WITH steps, way, r, y, ranks[r.status] AS rank
  WITH steps, r, y, way[1] + rank AS through, CASE WHEN rank > way[0] THEN rank ELSE way[0] END AS worst
  RETURN collect({to: y, steps: steps, worst: worst, through: through, line: r}) AS hops2
}
CALL (side, ranks, hops2) {
  UNWIND hops2 AS hop
  WITH side, ranks, hop
  WHERE hop.steps < $steps
  WITH side, ranks, hop.to AS x, hop.steps + 1 AS steps, min([hop.worst, hop.through]) AS way
  MATCH (x)-[r:OWNS|CONTROLS|LEADS|PART_OF|AGENCY_OF]-(y)
  WHERE
    r.status <> 'denied' AND
    (startNode(r) = CASE side WHEN 'above' THEN x ELSE y END) = (type(r) IN ['PART_OF', 'AGENCY_OF'])
  WITH steps, way, r, y, ranks[r.status] AS rank
  WITH steps, r, y, way[1] + rank AS through, CASE WHEN rank > way[0] THEN rank ELSE way[0] END AS worst
  RETURN collect({to: y, steps: steps, worst: worst, through: through, line: r}) AS hops3
}
CALL (side, ranks, hops3) {
  UNWIND hops3 AS hop
  WITH side, ranks, hop
  WHERE hop.steps < $steps
  WITH side, ranks, hop.to AS x, hop.steps + 1 AS steps, min([hop.worst, hop.through]) AS way
  MATCH (x)-[r:OWNS|CONTROLS|LEADS|PART_OF|AGENCY_OF]-(y)
  WHERE
    r.status <> 'denied' AND
    (startNode(r) = CASE side WHEN 'above' THEN x ELSE y END) = (type(r) IN ['PART_OF', 'AGENCY_OF'])
  WITH steps, way, r, y, ranks[r.status] AS rank
  WITH steps, r, y, way[1] + rank AS through, CASE WHEN rank > way[0] THEN rank ELSE way[0] END AS worst
  RETURN collect({to: y, steps: steps, worst: worst, through: through, line: r}) AS hops4
}
UNWIND hops1 + hops2 + hops3 + hops4 AS hop
WITH side, words, hop.line AS r, min([hop.steps, hop.worst, hop.through]) AS way
WITH collect({side: side, r: r, steps: way[0], through: [rank IN way[2] | words[rank]]}) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH one.side AS side, one.r AS r, one.steps AS steps, one.through AS through, min(size(found)) AS total
ORDER BY side, steps, r.voices DESC, r.stories DESC, r.key
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, CASE WHEN c.told <> 'denied' THEN speaker.name END AS speaker
  ORDER BY c.id
  RETURN collect(c.id) AS claims, collect(DISTINCT speaker) AS saidBy
}
CALL (r, claims) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND (c.told = 'denied' OR NOT c.id IN claims)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN NOT c.id IN claims THEN c.id END) AS otherClaims
}
RETURN
  side,
  steps,
  startNode(r).id AS from,
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).id AS to,
  endNode(r).name AS toName,
  r.share AS share,
  r.status AS status,
  through,
  [
    m IN
    [
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE WHEN r.caption THEN 'only-a-caption' END,
      CASE WHEN r.dateInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  saidBy,
  deniedBy,
  [p IN r.periods WHERE p <> '/'] AS periods,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  otherClaims,
  r.key AS key,
  r AS relation,
  total
ORDER BY side, steps, voices DESC, stories DESC, key
