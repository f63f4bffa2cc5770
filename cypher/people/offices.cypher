// @title Offices held
// @about Which offices does or did this person hold, or who holds or held the offices of this body?
// @param of entity - a person, or a body or country
// @param agencies boolean = true - of a body or country: the offices of its agencies and parts too
// @param limit integer(1..500) = 100 - how many offices
// @returns graph
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
WITH r, size(offices) AS total, startNode(r) AS holder, endNode(r) AS body
ORDER BY body.name, r.role, holder.name, r.key
LIMIT $limit
CALL (r) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  WITH c, a
  ORDER BY c.id
  RETURN
    collect(c.id) AS claims,
    collect(DISTINCT c.roleWords) AS inWords,
    min(c.asOf) AS firstShown,
    max(c.asOf) AS lastShown,
    min(a.publishedAt) AS firstReported,
    max(a.publishedAt) AS lastReported
}
RETURN
  holder.id AS holder,
  holder.name AS holderName,
  CASE type(r) WHEN 'LEADS' THEN ['leader'] ELSE r.role END AS office,
  inWords,
  body.id AS body,
  body.name AS bodyName,
  [p IN r.periods WHERE p <> '/'] AS periods,
  firstShown,
  lastShown,
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
  firstReported,
  lastReported,
  claims,
  r.key AS key,
  r AS relation,
  total
ORDER BY bodyName, r.role, holderName, key
