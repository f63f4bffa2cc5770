// @title Plans never confirmed
// @about What was planned, and no report loaded here says that it was done?
// @param of entities = [] - only plans of or about these; none = all
// @param hopes boolean = false - also what is only hoped for, asked or aimed at
// @param limit integer(1..500) = 100 - how many plans
// @returns graph
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[r]-(:Entity)
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH (:Entity)-[r]->(:Entity)
  RETURN r
}
// A report of the very same relation has made it more than a plan; so does one of the same between the same two, and
// one that the actor did something on the planned occasion, unless it was over when the plan was reported.
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE
  (r.status = 'planned' OR $hopes AND r.status = 'wanted') AND
  size(coalesce(r.derivedFrom, [])) = 0 AND
  NOT EXISTS {
    (a)-
      [done
        WHERE
          type(done) = type(r) AND
          done.status IN ['asserted', 'said'] AND
          coalesce(done.lastDay, 99991231) >= coalesce(r.firstDay, r.reportedFirst) AND
          coalesce(done.firstDay, 0) <= coalesce(r.lastDay, 99991231)]->
    (b)
  } AND
  NOT EXISTS { (a:!Event)-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() }
WITH collect(r) AS plans
UNWIND plans AS r
WITH r, size(plans) AS total, coalesce(r.firstDay, r.lastDay, 99991231) AS day, startNode(r) AS a, endNode(r) AS b
ORDER BY day, r.key
LIMIT $limit
CALL (r) {
  MATCH (c:Claim)-[:STATED_IN]->(s:Source)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH
    c,
    s,
    speaker,
    CASE
      WHEN c.stance = 'denies' THEN 'denied'
      WHEN c.reality <> 'actual' THEN c.reality
      WHEN c.voice = 'said' THEN 'said'
      ELSE 'asserted'
    END AS told
  // The first is one that says what the line shows, not a plan or denial beside it.
  ORDER BY told <> r.status, c.id
  RETURN
    collect(c.id) AS claims,
    head(collect(c.says)) AS says,
    collect(DISTINCT speaker.name) AS saidBy,
    max(coalesce(c.asOf, s.publishedAt)) AS plannedAsOf,
    max(s.publishedAt) AS lastReported
}
RETURN
  [p IN r.periods WHERE p <> '/'] AS plannedFor,
  plannedAsOf,
  says,
  a.id AS from,
  a.name AS fromName,
  toLower(replace(type(r), '_', '-')) AS how,
  b.id AS to,
  b.name AS toName,
  r.occasion AS occasion,
  EXISTS { (a)-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() } OR
  EXISTS { (b)-[done WHERE done.occasion = r.occasion AND done.status IN ['asserted', 'said']]-() }
    AS occasionReported,
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
  saidBy,
  lastReported,
  claims,
  r.key AS key,
  r AS relation,
  total
ORDER BY day, key
