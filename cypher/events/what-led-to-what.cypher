// @title What led to what
// @about What led to this event, agreement or sanction, and what came of it? What is only told to have come after, with
//   no cause said, is kept apart.
// @param of entity - the event, agreement, measure, sanction or case; or who suspended, resumed or lifted something
// @param direction text(before|after|both) = "both" - before: what led to it, after: what came of it
// @param steps integer(1..4) = 3 - how many steps away
// @param limit integer(1..300) = 100 - how many steps are shown
// @returns graph
// @tags events, time
// @total total
MATCH (e:Entity {id: $of})
UNWIND ['after', 'before'] AS side
WITH e, side
WHERE $direction IN [side, 'both']
// From what was earlier to what came of it. A suspension or lifting is told of who did it; when it was the act of an
// event, its occasion says so: then the way goes from that event by who carried it out, and both lines are one step.
// Step after step, the same words four times, and on from each node by one way alone, the first of the shortest: where
// much hangs together, ways are without number.
WITH side, [{to: e, steps: 0, onlyInTime: false, through: [], lines: []}] AS hops0
CALL (side, hops0) {
  UNWIND hops0 AS hop
  WITH side, hop
  WHERE hop.steps < $steps
  WITH side, hop.to AS x, hop.steps + 1 AS steps, hop.onlyInTime AS onlyInTime, min(hop.through) AS through
  MATCH
    (x)
    (()<-[c:CARRIED_OUT WHERE side = 'after' AND c.status <> 'denied']-()){0,1}
    (a)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED WHERE r.status <> 'denied']-(b)
    (()-[d:CARRIED_OUT WHERE side = 'before' AND d.status <> 'denied']->()){0,1}
    (y)
  WHERE
    (startNode(r) = CASE side WHEN 'after' THEN b ELSE a END) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED']) AND
    all(carried IN c + d WHERE coalesce(carried.occasion = r.occasion, false))
  WITH y, steps, onlyInTime OR r:FOLLOWED AS onlyInTime, through, c + [r] + d AS lines
  WITH *, through + [line IN lines | line.status] AS statuses
  RETURN
    collect({to: y, steps: steps, onlyInTime: onlyInTime, through: statuses, lines: lines}) AS hops1
}
CALL (side, hops1) {
  UNWIND hops1 AS hop
  WITH side, hop
  WHERE hop.steps < $steps
  WITH side, hop.to AS x, hop.steps + 1 AS steps, hop.onlyInTime AS onlyInTime, min(hop.through) AS through
  MATCH
    (x)
    (()<-[c:CARRIED_OUT WHERE side = 'after' AND c.status <> 'denied']-()){0,1}
    (a)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED WHERE r.status <> 'denied']-(b)
    (()-[d:CARRIED_OUT WHERE side = 'before' AND d.status <> 'denied']->()){0,1}
    (y)
  WHERE
    (startNode(r) = CASE side WHEN 'after' THEN b ELSE a END) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED']) AND
    all(carried IN c + d WHERE coalesce(carried.occasion = r.occasion, false))
  WITH y, steps, onlyInTime OR r:FOLLOWED AS onlyInTime, through, c + [r] + d AS lines
  WITH *, through + [line IN lines | line.status] AS statuses
  RETURN
    collect({to: y, steps: steps, onlyInTime: onlyInTime, through: statuses, lines: lines}) AS hops2
}
CALL (side, hops2) {
  UNWIND hops2 AS hop
  WITH side, hop
  WHERE hop.steps < $steps
  WITH side, hop.to AS x, hop.steps + 1 AS steps, hop.onlyInTime AS onlyInTime, min(hop.through) AS through
  MATCH
    (x)
    (()<-[c:CARRIED_OUT WHERE side = 'after' AND c.status <> 'denied']-()){0,1}
    (a)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED WHERE r.status <> 'denied']-(b)
    (()-[d:CARRIED_OUT WHERE side = 'before' AND d.status <> 'denied']->()){0,1}
    (y)
  WHERE
    (startNode(r) = CASE side WHEN 'after' THEN b ELSE a END) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED']) AND
    all(carried IN c + d WHERE coalesce(carried.occasion = r.occasion, false))
  WITH y, steps, onlyInTime OR r:FOLLOWED AS onlyInTime, through, c + [r] + d AS lines
  WITH *, through + [line IN lines | line.status] AS statuses
  RETURN
    collect({to: y, steps: steps, onlyInTime: onlyInTime, through: statuses, lines: lines}) AS hops3
}
CALL (side, hops3) {
  UNWIND hops3 AS hop
  WITH side, hop
  WHERE hop.steps < $steps
  WITH side, hop.to AS x, hop.steps + 1 AS steps, hop.onlyInTime AS onlyInTime, min(hop.through) AS through
  MATCH
    (x)
    (()<-[c:CARRIED_OUT WHERE side = 'after' AND c.status <> 'denied']-()){0,1}
    (a)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED WHERE r.status <> 'denied']-(b)
    (()-[d:CARRIED_OUT WHERE side = 'before' AND d.status <> 'denied']->()){0,1}
    (y)
  WHERE
    (startNode(r) = CASE side WHEN 'after' THEN b ELSE a END) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED']) AND
    all(carried IN c + d WHERE coalesce(carried.occasion = r.occasion, false))
  WITH y, steps, onlyInTime OR r:FOLLOWED AS onlyInTime, through, c + [r] + d AS lines
  WITH *, through + [line IN lines | line.status] AS statuses
  RETURN
    collect({to: y, steps: steps, onlyInTime: onlyInTime, through: statuses, lines: lines}) AS hops4
}
UNWIND hops1 + hops2 + hops3 + hops4 AS hop
UNWIND range(0, size(hop.lines) - 1) AS i
WITH side, hop, hop.lines[i] AS r, hop.through[..size(hop.through) - size(hop.lines) + i + 1] AS through
WITH
  side,
  r,
  // Who carried out what came next belongs to the step before.
  hop.steps - CASE WHEN side = 'after' AND r:CARRIED_OUT THEN 1 ELSE 0 END AS steps,
  hop.onlyInTime AS onlyInTime,
  through
// The shortest way on which each is a cause of the next, else the shortest: the least of the three together, and never
// a sorting of rows that still carry all the hops, which a thousand rows would need more memory for than there is.
WITH side, r, min([onlyInTime, steps, through]) AS least
WITH side, r, {onlyInTime: least[0], steps: least[1], through: least[2]} AS way
ORDER BY side DESC, way.steps, way.onlyInTime, r.key
WITH collect({side: side, relation: r, way: way}) AS found, collect(r) AS held
UNWIND found[..$limit] AS f
WITH f.side AS side, f.relation AS r, f.way AS way, size(found) AS total, held
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, speaker
  ORDER BY c.told <> r.status, c.id
  RETURN
    collect(c.id) AS claims,
    head(collect(c.says)) AS says,
    collect(DISTINCT CASE WHEN c.told <> 'denied' THEN speaker.name END) AS saidBy
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
WITH
  *,
  CASE WHEN r:RESPONSE_TO OR r:FOLLOWED OR r:CARRIED_OUT THEN endNode(r) ELSE startNode(r) END AS earlier,
  CASE WHEN r:RESPONSE_TO OR r:FOLLOWED OR r:CARRIED_OUT THEN startNode(r) ELSE endNode(r) END AS later
// Whether the chain goes on beyond the last step that was asked for, to what was not found on either side.
WITH
  *,
  way.steps = $steps AND
  CASE side
    WHEN 'after' THEN
      EXISTS { (later)-[m:RESULTED_IN|SUSPENDED|RESUMED|LIFTED]->() WHERE m.status <> 'denied' AND NOT m IN held } OR
      EXISTS { (later)<-[m:RESPONSE_TO|FOLLOWED]-() WHERE m.status <> 'denied' AND NOT m IN held } OR
      EXISTS {
        (later)<-[c:CARRIED_OUT WHERE c.status <> 'denied']-
        ()-[m:SUSPENDED|RESUMED|LIFTED WHERE m.status <> 'denied' AND NOT m IN held AND m.occasion = c.occasion]->()
      }
    ELSE
      EXISTS { (earlier)<-[m:RESULTED_IN|SUSPENDED|RESUMED|LIFTED]-() WHERE m.status <> 'denied' AND NOT m IN held } OR
      EXISTS { (earlier)-[m:RESPONSE_TO|FOLLOWED]->() WHERE m.status <> 'denied' AND NOT m IN held }
  END AS goesOn
RETURN
  side,
  way.steps AS steps,
  earlier.id AS earlier,
  earlier.name AS earlierName,
  CASE type(r)
    WHEN 'RESULTED_IN' THEN 'led-to'
    WHEN 'RESPONSE_TO' THEN 'answered-by'
    WHEN 'FOLLOWED' THEN 'before-in-time'
    WHEN 'CARRIED_OUT' THEN 'done-by'
    ELSE toLower(type(r))
  END AS link,
  coalesce(r.effect, r.how, []) AS how,
  later.id AS later,
  later.name AS laterName,
  goesOn,
  CASE WHEN way.onlyInTime THEN 'in-time' ELSE 'as-cause' END AS joined,
  way.through AS through,
  [p IN r.periods WHERE p <> '/'] AS periods,
  says,
  r.status AS status,
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
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  r AS relation,
  total
ORDER BY side DESC, steps, way.onlyInTime, key
LIMIT $limit
