// @title What led to what
// @about What led to this event, agreement or sanction, and what came of it? What is only told to have come after, with
//   no cause said, is kept apart.
// @param of entity - the event, agreement, measure, sanction or case; or who suspended, resumed or lifted something
// @param direction text(before|after|both) = "both" - before: what led to it, after: what came of it
// @param steps integer(1..4) = 3 - how many steps away
// @param limit integer(1..300) = 100 - how many steps are shown
// @returns graph
// @total total
MATCH (e:Entity {id: $of})
// Four steps are at most eight lines: a step may go by who carried it out.
// From what was earlier to what came of it. A suspension or lifting is told of who did it; when it was the act of an
// event, its occasion says so: then the way goes from that event by who carried it out.
CALL (e) {
  MATCH
    p = (e)
    (
      (x)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED|CARRIED_OUT]-(y)
      WHERE
        r.status <> 'denied' AND (startNode(r) = y) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED', 'CARRIED_OUT'])
    ){1,8}
    ()
  WITH relationships(p) AS chain
  WHERE
    $direction <> 'before' AND
    all(
      i IN range(0, size(chain) - 1)
      WHERE NOT chain[i]:CARRIED_OUT OR coalesce(chain[i + 1].occasion = chain[i].occasion, false)
    )
  RETURN 'after' AS side, chain
  UNION ALL
  MATCH
    p = (e)
    (
      (x)-[r:RESULTED_IN|RESPONSE_TO|FOLLOWED|SUSPENDED|RESUMED|LIFTED|CARRIED_OUT]-(y)
      WHERE
        r.status <> 'denied' AND (startNode(r) = x) = (type(r) IN ['RESPONSE_TO', 'FOLLOWED', 'CARRIED_OUT'])
    ){1,8}
    ()
  WITH relationships(p) AS chain
  WHERE
    $direction <> 'after' AND
    all(
      i IN range(0, size(chain) - 1)
      WHERE NOT chain[i]:CARRIED_OUT OR i > 0 AND coalesce(chain[i - 1].occasion = chain[i].occasion, false)
    )
  RETURN 'before' AS side, chain
}
WITH side, chain, size([r IN chain WHERE NOT r:CARRIED_OUT]) AS steps
WHERE steps <= $steps
UNWIND range(0, size(chain) - 1) AS i
WITH
  side,
  chain[i] AS r,
  size([r IN chain[..i + 1] WHERE NOT r:CARRIED_OUT]) AS steps,
  any(r IN chain[..i + 1] WHERE r:FOLLOWED) AS onlyInTime,
  [r IN chain[..i + 1] | r.status] AS through
// The shortest way on which each is a cause of the next, else the shortest.
ORDER BY onlyInTime, steps, through
WITH side, r, head(collect({steps: steps, onlyInTime: onlyInTime, through: through})) AS way
WITH collect({side: side, relation: r, way: way}) AS found
UNWIND found AS f
WITH f.side AS side, f.relation AS r, f.way AS way, size(found) AS total
ORDER BY side DESC, way.steps, way.onlyInTime, r.key
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
// Whether the chain goes on beyond the last step that was asked for.
WITH
  *,
  way.steps = $steps AND
  CASE side
    WHEN 'after' THEN
      EXISTS { (later)-[m:RESULTED_IN|SUSPENDED|RESUMED|LIFTED]->() WHERE m.status <> 'denied' } OR
      EXISTS { (later)<-[m:RESPONSE_TO|FOLLOWED]-() WHERE m.status <> 'denied' } OR
      EXISTS {
        (later)<-[c:CARRIED_OUT WHERE c.status <> 'denied']-
        ()-[m:SUSPENDED|RESUMED|LIFTED WHERE m.status <> 'denied' AND m.occasion = c.occasion]->()
      }
    ELSE
      EXISTS { (earlier)<-[m:RESULTED_IN|SUSPENDED|RESUMED|LIFTED]-() WHERE m.status <> 'denied' } OR
      EXISTS { (earlier)-[m:RESPONSE_TO|FOLLOWED]->() WHERE m.status <> 'denied' }
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
