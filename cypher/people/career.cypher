// @title Career of a person
// @about What is known of this person in the order of time: offices, meetings, visits, acts and statements, when each
//   happened or was shown true, and when it was reported?
// @param of entity(Person|Group) - the person
// @param limit integer(1..1000) = 200 - how many entries
// @returns graph
// @tags people, time
// @total total
MATCH (e:Entity {id: $of})-[r]-()
WHERE NOT r:NATIONAL_OF AND NOT r:BASED_IN AND NOT r:POSSIBLY_SAME_AS AND size(coalesce(r.derivedFrom, [])) = 0
WITH collect(r) AS entries
UNWIND entries AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH
  r,
  min(size(entries)) AS total,
  [p IN r.periods WHERE p <> '/'] AS periods,
  head([p IN r.periods WHERE NOT p STARTS WITH '/' | split(p, '/')[0]]) AS began,
  head([p IN r.periods WHERE NOT p ENDS WITH '/' | split(p, '/')[1]]) AS ended
WITH *, coalesce(began, ended, head(r.shownOn), '~') AS day
ORDER BY day, coalesce(ended, '~'), r.key
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
RETURN
  CASE r.status WHEN 'denied' THEN [] ELSE periods END AS periods,
  CASE r.status WHEN 'denied' THEN periods ELSE [] END AS deniedFor,
  CASE WHEN r.status <> 'denied' THEN head(r.shownOn) END AS firstShown,
  CASE WHEN r.status <> 'denied' THEN last(r.shownOn) END AS lastShown,
  CASE
    WHEN r:HOLDS_POSITION OR r:LEADS OR r:MEMBER_OF OR r:REPRESENTS THEN 'office'
    WHEN r:VISITED THEN 'visit'
    WHEN r:MET OR r:TALKED_WITH THEN 'meeting'
    WHEN r:PARTICIPATED_IN OR r:HOSTED THEN 'event'
    WHEN
      r:ACCUSES OR r:WARNED OR r:CRITICIZED OR r:PRESSURED OR r:CALLED_ON OR r:SOUGHT OR
      r:PRAISED OR r:PROMISED OR r:COMMENTED_ON OR r:REJECTS OR r:ANNOUNCED
      THEN 'statement'
    WHEN r:TARGETS OR r:DEFENDANT_IN OR r:ARRESTED OR r:EXTRADITED OR r:CONVICTED_IN THEN 'law'
    WHEN r:FAMILY_OF OR r:ASSOCIATED_WITH THEN 'tie'
    ELSE 'act'
  END AS kind,
  says,
  startNode(r).id AS from,
  startNode(r).name AS fromName,
  endNode(r).id AS to,
  endNode(r).name AS toName,
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
ORDER BY day, coalesce(ended, '~'), key
