// @title Sanctions lifted
// @about Which sanctions were lifted, by whom and when, and what is said of why: what led to it, what only came before
//   it, and what was said about it?
// @param of entities = [] - only liftings by these, for these, or of these sanctions; none = all
// @param limit integer(1..500) = 100 - how many, counted for each thing that is said of why
// @returns graph
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[:TARGETS|LIFTED]-{0,1}(s:Sanction)
  MATCH (s)<-[r:LIFTED]-(lifter)
  WHERE id IN [s.id, lifter.id] + coalesce(r.target, [id])
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH ()-[r:LIFTED]->()
  RETURN r
}
WITH r, endNode(r) AS s, startNode(r) AS lifter
OPTIONAL MATCH (event:Entity {id: r.occasion})
// What is said of the sanction itself, other than its own reason; of the event of its lifting; and what those who
// lifted it or were freed say about either.
CALL (r, s, lifter, event) {
  CALL (r, s, lifter, event) {
    MATCH (s)<-[why:RESULTED_IN]-()
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
  RETURN collect(why) AS whys
}
UNWIND CASE size(whys) WHEN 0 THEN [null] ELSE whys END AS why
WITH collect({lifting: r, sanction: s, lifter: lifter, event: event, why: why}) AS found
UNWIND found AS one
WITH one.lifting AS r, one.sanction AS s, one.lifter AS lifter, one.event AS event, one.why AS why, size(found) AS total
ORDER BY coalesce(r.lastDay, r.reportedLast), r.key, why.key
LIMIT $limit
CALL (r, why) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey IN [r.key, why.key] AND c.rejected IS NULL
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, a, speaker
  ORDER BY c.id
  RETURN
    collect(c.id) AS claims,
    head(collect(CASE c.relKey WHEN r.key THEN c.says END)) AS says,
    head(collect(CASE c.relKey WHEN why.key THEN c.says END)) AS saidOfWhy,
    collect(DISTINCT speaker.name) AS saidBy,
    min(a.publishedAt) AS firstReported,
    max(a.publishedAt) AS lastReported
}
RETURN
  s.id AS sanction,
  s.name AS sanctionName,
  lifter.id AS liftedBy,
  lifter.name AS liftedByName,
  coalesce(r.target, ['all']) AS liftedFor,
  [p IN r.periods WHERE p <> '/'] AS lifted,
  says,
  r.status AS status,
  [
    m IN
    [
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  CASE
    WHEN why IS NULL THEN 'nothing-said'
    WHEN why:RESULTED_IN AND endNode(why) IN [s, event] OR why:RESPONSE_TO AND startNode(why) = event
      THEN 'led-to-it'
    WHEN why:RESULTED_IN OR why:RESPONSE_TO THEN 'came-of-it'
    WHEN why:FOLLOWED AND startNode(why) = event THEN 'only-before-it'
    WHEN why:FOLLOWED THEN 'only-after-it'
    ELSE 'said-about-it'
  END AS why,
  CASE WHEN startNode(why) IN [s, event] THEN endNode(why).id ELSE startNode(why).id END AS whyOther,
  CASE WHEN startNode(why) IN [s, event] THEN endNode(why).name ELSE startNode(why).name END AS whyOtherName,
  saidOfWhy,
  why.status AS statusOfWhy,
  saidBy,
  firstReported,
  lastReported,
  claims,
  r.key AS key,
  why.key AS whyKey,
  r AS lifting,
  why AS reason,
  total
ORDER BY coalesce(r.lastDay, r.reportedLast), key, whyKey
