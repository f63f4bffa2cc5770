// @title Sanctions lifted
// @about Which sanctions were lifted, by whom and when, and what is said of why: what led to it, what only came before
//   it with no reason told, and what was said about it? Only reports count: a headline of another story beside one may
//   name a motive, and is left out. What is only planned, wanted or alleged comes after the facts.
// @param of entities = [] - only liftings by these, for these, or of these sanctions; none = all
// @param limit integer(1..500) = 100 - how many, counted for each thing that is said of why
// @returns graph
// @tags sanctions, time
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[tie:TARGETS|LIFTED WHERE tie.status <> 'denied']-{0,1}(s:Sanction)
  MATCH (s)<-[r:LIFTED]-(lifter)
  WHERE id IN [s.id, lifter.id] + coalesce(r.target, [id])
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH ()-[r:LIFTED]->()
  RETURN r
}
WITH r, endNode(r) AS s, startNode(r) AS lifter
WHERE r.status <> 'denied'
OPTIONAL MATCH (event:Entity {id: r.occasion})
// What is said of the sanction itself, other than its own reason; of the event of its lifting; and what those who
// lifted it or were freed say about either.
CALL (r, s, lifter, event) {
  CALL (r, s, lifter, event) {
    MATCH (s)<-[why:RESULTED_IN]-()
    WHERE any(effect IN why.effect WHERE effect IN ['ended', 'harmed'])
    RETURN why
    UNION
    MATCH (event)-[why:RESULTED_IN|RESPONSE_TO|FOLLOWED]-()
    RETURN why
    UNION
    UNWIND [s, event] AS about
    MATCH
      (about)<-
        [why:ACCUSES|WARNED|CRITICIZED|PRESSURED|CALLED_ON|SOUGHT|PRAISED|PROMISED|COMMENTED_ON|REJECTS]-
      ()
    RETURN why
    UNION
    UNWIND [lifter.id] + coalesce(r.target, []) AS id
    MATCH
      (:Entity {id: id})-
        [why:ACCUSES|WARNED|CRITICIZED|PRESSURED|CALLED_ON|SOUGHT|PRAISED|PROMISED|COMMENTED_ON|REJECTS]-
      ()
    WHERE any(about IN why.about WHERE about IN [s.id, event.id])
    RETURN why
  }
  WITH why
  WHERE why.status <> 'denied'
  RETURN collect(why) AS whys
}
WITH
  *,
  // A cause that we only infer is not told.
  any(
    why IN whys
    WHERE
      why.status IN ['asserted', 'said', 'alleged'] AND
      NOT why.inferred AND
      CASE
        WHEN why:RESULTED_IN THEN endNode(why) IN [s, event]
        WHEN why:RESPONSE_TO THEN startNode(why) = event
        ELSE false
      END
  ) AS isReasonTold
UNWIND CASE size(whys) WHEN 0 THEN [null] ELSE whys END AS why
WITH
  collect({lifting: r, sanction: s, lifter: lifter, event: event, why: why, isReasonTold: isReasonTold}) AS found
UNWIND found AS one
WITH
  one.lifting AS r,
  one.sanction AS s,
  one.lifter AS lifter,
  one.event AS event,
  one.why AS why,
  one.isReasonTold AS isReasonTold,
  size(found) AS total
ORDER BY
  r.status IN ['asserted', 'said'] DESC,
  coalesce(r.lastDay, r.reportedLast),
  r.key,
  coalesce(why.status IN ['asserted', 'said'], true) DESC,
  why.key
LIMIT $limit
CALL (r) {
  UNWIND r.target AS id
  OPTIONAL MATCH (target:Entity {id: id})
  RETURN collect(id) AS targets, collect(coalesce(target.name, id)) AS targetNames
}
WITH *, CASE WHEN why IS NULL THEN [r] ELSE [r, why] END AS lines
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (lines) {
  UNWIND range(0, size(lines) - 1) AS n
  WITH n, lines[n] AS r
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH n, r, c, coalesce(speaker.name, story) AS voice
  ORDER BY c.told <> r.status, c.id, voice
  RETURN
    collect(DISTINCT c.id) AS claims,
    head(collect(CASE n WHEN 0 THEN c.says END)) AS says,
    head(collect(CASE n WHEN 1 THEN c.says END)) AS saidOfWhy,
    collect(DISTINCT CASE n WHEN 0 THEN voice END) AS saidBy,
    collect(DISTINCT CASE n WHEN 1 THEN voice END) AS saidOfWhyBy
}
CALL (lines, claims) {
  UNWIND range(0, size(lines) - 1) AS n
  WITH n, lines[n] AS r
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND (c.told = 'denied' OR NOT c.id IN claims)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH n, c, coalesce(speaker.name, story) AS voice, c.id IN claims AS supports
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN n = 0 AND c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN n = 1 AND c.told = 'denied' THEN voice END) AS whyDeniedBy,
    collect(DISTINCT CASE WHEN NOT supports THEN c.id END) AS otherClaims
}
RETURN
  s.id AS sanction,
  s.name AS sanctionName,
  lifter.id AS liftedBy,
  lifter.name AS liftedByName,
  CASE size(targets) WHEN 0 THEN ['all'] ELSE targets END AS liftedFor,
  CASE size(targets) WHEN 0 THEN ['all'] ELSE targetNames END AS liftedForName,
  [p IN r.periods WHERE p <> '/'] AS lifted,
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
  says,
  saidBy,
  CASE
    WHEN why IS NULL THEN 'nothing-said'
    WHEN why:RESULTED_IN AND endNode(why) IN [s, event] OR why:RESPONSE_TO AND startNode(why) = event
      THEN 'led-to-it'
    WHEN why:RESULTED_IN OR why:RESPONSE_TO THEN 'came-of-it'
    WHEN why:FOLLOWED AND startNode(why) <> event THEN 'came-after'
    WHEN why:FOLLOWED AND isReasonTold THEN 'came-before'
    WHEN why:FOLLOWED THEN 'came-before-no-reason-told'
    ELSE 'said-about-it'
  END AS why,
  CASE WHEN startNode(why) IN [s, event] THEN endNode(why).id ELSE startNode(why).id END AS whyOther,
  CASE WHEN startNode(why) IN [s, event] THEN endNode(why).name ELSE startNode(why).name END AS whyOtherName,
  why.status AS statusOfWhy,
  [
    m IN
    [
      CASE WHEN why.inferred THEN 'inferred' END,
      CASE WHEN why.hedged THEN 'hedged' END,
      CASE WHEN why.contested THEN 'contested' END
    ]
    WHERE m IS NOT NULL
  ] AS marksOfWhy,
  saidOfWhy,
  saidOfWhyBy,
  whyDeniedBy,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  why.key AS whyKey,
  r AS lifting,
  why AS reason,
  total
ORDER BY
  status IN ['asserted', 'said'] DESC,
  coalesce(r.lastDay, r.reportedLast),
  key,
  coalesce(statusOfWhy IN ['asserted', 'said'], true) DESC,
  whyKey
