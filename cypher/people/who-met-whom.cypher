// @title Who met whom
// @about Who met, talked with or visited whom, when and on what occasion? What is only denied comes last.
// @param who entities = [] - only what these actors took part in; none = all
// @param since date = "1900" - nothing that was over before
// @param until date = "2100" - nothing that began later
// @param limit integer(1..500) = 100 - how many meetings, talks and visits
// @returns graph
// @tags people, events
// @total total
CALL () {
  UNWIND $who AS id
  MATCH (:Entity {id: id})-[r:MET|TALKED_WITH|VISITED]-()
  RETURN r
  UNION
  UNWIND CASE size($who) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH ()-[r:MET|TALKED_WITH|VISITED]->()
  RETURN r
}
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
// What is told without a day is kept: it may lie within.
WITH r
WHERE
  size(r.periods) = 0 OR
  any(
    p IN r.periods
    WHERE split(p, '/')[0] <= $until + '~' AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= $since)
  )
WITH collect(r) AS meetings
UNWIND meetings AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH r, min(size(meetings)) AS total, coalesce(r.firstDay, r.lastDay, 99991231) AS day
ORDER BY r.status = 'denied', day, coalesce(r.lastDay, 99991231), r.key
LIMIT $limit
OPTIONAL MATCH (event:Entity {id: r.occasion})
CALL (r) {
  UNWIND coalesce(r.about, []) AS id
  MATCH (topic:Entity {id: id})
  RETURN collect(topic.name) AS about
}
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
RETURN
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  startNode(r).id AS one,
  startNode(r).name AS oneName,
  CASE type(r) WHEN 'MET' THEN 'met' WHEN 'TALKED_WITH' THEN 'talked-with' ELSE 'visited' END AS how,
  endNode(r).id AS other,
  endNode(r).name AS otherName,
  event.id AS occasion,
  event.name AS occasionName,
  about,
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
ORDER BY status = 'denied', day, coalesce(r.lastDay, 99991231), key
