// @title Timeline
// @about What happened to or around this actor or event, in the order of time, as far as a day, month or year is told?
// @param of entity - the actor, event, sanction or agreement
// @param since date = "1900" - nothing that was over before
// @param until date = "2100" - nothing that began later
// @param limit integer(1..1000) = 200 - how many entries
// @returns graph
// @tags events, time
// @total total
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
MATCH (e:Entity {id: $of})-[r]-()
WHERE
  size(coalesce(r.derivedFrom, [])) = 0 AND
  any(
    p IN r.periods
    WHERE
      p <> '/' AND
      split(p, '/')[0] <= $until + '~' AND
      (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= $since)
  )
WITH
  r,
  [p IN r.periods WHERE p <> '/'] AS periods,
  head([p IN r.periods WHERE NOT p STARTS WITH '/' | split(p, '/')[0]]) AS began,
  head([p IN r.periods WHERE NOT p ENDS WITH '/' | split(p, '/')[1]]) AS ended
WITH collect({relation: r, periods: periods, began: began, ended: ended}) AS entries
UNWIND entries AS entry
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH entry, entry.relation AS r, min(size(entries)) AS total
ORDER BY coalesce(entry.began, entry.ended), coalesce(entry.ended, '~'), r.key
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
OPTIONAL MATCH (event:Entity {id: r.occasion})
RETURN
  CASE r.status WHEN 'denied' THEN [] ELSE entry.periods END AS periods,
  CASE r.status WHEN 'denied' THEN entry.periods ELSE [] END AS deniedFor,
  says,
  startNode(r).id AS from,
  startNode(r).name AS fromName,
  toLower(replace(type(r), '_', '-')) AS how,
  endNode(r).id AS to,
  endNode(r).name AS toName,
  event.id AS occasion,
  event.name AS occasionName,
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
ORDER BY coalesce(entry.began, entry.ended), coalesce(entry.ended, '~'), key
