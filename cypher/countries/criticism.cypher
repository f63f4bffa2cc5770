// @title Who criticises or praises whom
// @about Who accuses, warns, criticises, presses, asks, praises or makes promises to whom, and what about? That
//   somebody accuses another is told here; whether it is true is another question. What is only denied comes last.
// @param actors entities = [] - only what these say, or what is said to them; none = all
// @param tone choice(against|asking|for|any) = "any" - against: accusations, warnings, criticism, pressure,
//   rejections; asking: calls and requests; for: praise, promises and promotion
// @param during dates = {"from": null, "to": null} - only what may lie within; what bears no day is kept
// @param limit limit(1..500) = 100 - how many lines
// @returns graph
// @tags countries, people
// @total total
CALL () {
  UNWIND $actors AS id
  MATCH
    (:Entity {id: id})
    -[r:ACCUSES|WARNED|CRITICIZED|PRESSURED|REJECTS|CALLED_ON|SOUGHT|PRAISED|PROMISED|PROMOTES]-
    ()
  WITH DISTINCT r
  RETURN r
  UNION ALL
  WITH size($actors) AS chosen
  WHERE chosen = 0
  MATCH (:Entity)-[r:ACCUSES|WARNED|CRITICIZED|PRESSURED|REJECTS|CALLED_ON|SOUGHT|PRAISED|PROMISED|PROMOTES]->()
  RETURN r
}
WITH
  r,
  CASE
    WHEN r:CALLED_ON|SOUGHT THEN 'asking'
    WHEN r:PRAISED|PROMISED|PROMOTES THEN 'for'
    ELSE 'against'
  END AS tone
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
WHERE
  $tone IN ['any', tone] AND
  (size(r.periods) = 0 OR
    any(
      p IN r.periods
      WHERE split(p, '/')[0] <= coalesce($during.to, '') + '~' AND
        (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= coalesce($during.from, ''))
    ))
WITH collect([r, tone]) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH one[0] AS r, one[1] AS tone, min(size(found)) AS total
ORDER BY r.status = 'denied', tone, r.voices DESC, r.stories DESC, r.reportedFirst, r.key
LIMIT $limit
CALL (r) {
  UNWIND coalesce(r.about, []) AS id
  OPTIONAL MATCH (topic:Entity {id: id})
  WITH coalesce(topic.name, id) AS name
  ORDER BY name
  RETURN collect(name) AS about
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
  WITH c, CASE WHEN c.told <> 'denied' THEN speaker.name END AS speaker
  ORDER BY c.id
  RETURN collect(c.id) AS claims, collect(DISTINCT speaker) AS saidBy, collect(c.says) AS says
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
  startNode(r).id AS from,
  startNode(r).name AS fromName,
  type(r) AS type,
  tone,
  endNode(r).id AS to,
  endNode(r).name AS toName,
  about,
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
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  saidBy,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  otherClaims,
  r.key AS key,
  r AS relation,
  total
ORDER BY status = 'denied', tone, voices DESC, stories DESC, reportedFirst, key
