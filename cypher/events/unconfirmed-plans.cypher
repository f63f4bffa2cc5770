// @title Plans never confirmed
// @about What was planned, and no report loaded here says that it was done?
// @param of entities = [] - only plans of or about these; none = all
// @param hopes boolean = false - also what is only hoped for, asked or aimed at
// @param limit integer(1..500) = 100 - how many plans
// @returns graph
// @tags events, doubt
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[r]-(:Entity)
  WHERE r.status = 'planned' OR $hopes AND r.status = 'wanted'
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.status = 'planned' OR $hopes AND r.status = 'wanted'
  RETURN r
}
// A report of the very same relation has made it more than a plan; so does one of the same between the same two, and
// one that the actor did something on the planned occasion, unless it was over when the plan was reported. Where a part
// of an event was held, so was the event; and who took part in a part of it, took part. A guess confirms nothing; it is
// told beside the plan.
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE
  size(coalesce(r.derivedFrom, [])) = 0 AND
  NOT EXISTS {
    (a)
    (
      (:Event)<-
        [p:PART_OF
          WHERE p.status IN ['asserted', 'said'] AND NOT p.inferred AND NOT p.hedged]-
      (:Event)
    ){0,1}
    ()-
      [done
        WHERE
          type(done) = type(r) AND
          done.status IN ['asserted', 'said'] AND
          NOT done.inferred AND
          NOT done.hedged AND
          coalesce(done.lastDay, 99991231) >= coalesce(r.firstDay, r.reportedFirst) AND
          coalesce(done.firstDay, 0) <= coalesce(r.lastDay, 99991231)]->
    ()
    (
      (:Event)-
        [w:PART_OF
          WHERE r:PARTICIPATED_IN AND w.status IN ['asserted', 'said'] AND NOT w.inferred AND NOT w.hedged]->
      (:Event)
    ){0,1}
    (b)
  } AND
  NOT EXISTS {
    (a:!Event)-
      [done
        WHERE
          done.occasion = r.occasion AND
          done.status IN ['asserted', 'said'] AND
          NOT done.inferred AND
          NOT done.hedged]-
    ()
  }
WITH collect(r) AS plans
UNWIND plans AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH r, min(size(plans)) AS total, coalesce(r.firstDay, r.lastDay, 99991231) AS day, startNode(r) AS a, endNode(r) AS b
ORDER BY day, r.key
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  MATCH (s:Source {id: c.article})
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, s, speaker
  ORDER BY c.told <> r.status, c.id
  RETURN
    collect(c.id) AS claims,
    head(collect(c.says)) AS says,
    collect(DISTINCT CASE WHEN c.told <> 'denied' THEN speaker.name END) AS saidBy,
    max(coalesce(c.asOf, s.publishedAt)) AS plannedAsOf
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
// Whatever confirms a plan here was too weak to do so above.
RETURN
  [p IN r.periods WHERE p <> '/'] AS plannedFor,
  plannedAsOf,
  says,
  a.id AS from,
  a.name AS fromName,
  toLower(replace(type(r), '_', '-')) AS how,
  b.id AS to,
  b.name AS toName,
  event.id AS occasion,
  event.name AS occasionName,
  EXISTS { (a)-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() } OR
  EXISTS { (b)-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() } OR
  // Of an event's place or topic, by what those around it are told to have done there.
  EXISTS { (a:Event)--()-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() }
    AS occasionReported,
  EXISTS {
    (a)
    ((:Event)<-[p:PART_OF WHERE p.status IN ['asserted', 'said']]-(:Event)){0,1}
    ()-
      [done
        WHERE
          type(done) = type(r) AND
          done.status IN ['asserted', 'said'] AND
          coalesce(done.lastDay, 99991231) >= coalesce(r.firstDay, r.reportedFirst) AND
          coalesce(done.firstDay, 0) <= coalesce(r.lastDay, 99991231)]->
    ()
    ((:Event)-[w:PART_OF WHERE r:PARTICIPATED_IN AND w.status IN ['asserted', 'said']]->(:Event)){0,1}
    (b)
  } OR
  EXISTS {
    (a:!Event)-
      [done
        WHERE
          done.occasion = r.occasion AND
          done.status IN ['asserted', 'said'] AND
          (done.inferred OR done.hedged)]-
    ()
  } OR
  EXISTS { MATCH (c:Claim) WHERE c.relKey = r.key AND c.rejected IS NULL AND c.told IN ['asserted', 'said'] }
    AS doneByGuess,
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
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  r AS relation,
  total
ORDER BY day, key
