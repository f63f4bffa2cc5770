// @title Offices held
// @about Which offices does or did this person hold and what does it lead, or who holds or held the offices of this
//   body or leads it, and on which days is that shown?
// @param of entity - a person, or a body, group or country
// @param agencies boolean = true - of a body or country: the offices of its agencies and parts too
// @param limit integer(1..500) = 100 - how many offices
// @returns graph
// @tags people, bodies
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)-[r:HOLDS_POSITION|LEADS]->(body)
  RETURN r
  UNION
  MATCH (e)(()<-[:AGENCY_OF|PART_OF]-()){0,2}(body:!Event)<-[r:HOLDS_POSITION|LEADS]-()
  WHERE $agencies OR body = e
  RETURN r
}
WITH collect(r) AS offices
UNWIND offices AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH r, min(size(offices)) AS total, startNode(r) AS holder, endNode(r) AS body
ORDER BY r.status = 'denied', body.name, r.role, holder.name, r.key
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
  ORDER BY c.id
  RETURN
    collect(c.id) AS claims,
    collect(DISTINCT c.roleWords) AS inWords,
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
  holder.id AS holder,
  holder.name AS holderName,
  CASE type(r) WHEN 'LEADS' THEN ['leader'] ELSE r.role END AS office,
  inWords,
  body.id AS body,
  body.name AS bodyName,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  CASE WHEN r.status <> 'denied' THEN head(r.shownOn) END AS firstShown,
  CASE WHEN r.status <> 'denied' THEN last(r.shownOn) END AS lastShown,
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
ORDER BY status = 'denied', bodyName, r.role, holderName, key
