// @title In office on a day
// @about Who held which office on this day, who did not, and of whom is it not known? Held means within a period whose
//   beginning is told, until an end is told, or on a day on which a report shows it true.
// @param on date - the day, month or year
// @param of entities = [] - only these persons and bodies; none = all
// @param limit integer(1..1000) = 200 - how many offices
// @returns table
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[r:HOLDS_POSITION]-()
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH ()-[r:HOLDS_POSITION]->()
  RETURN r
}
WITH r
WHERE r.status IN ['asserted', 'said']
WITH collect(r) AS offices
UNWIND offices AS r
WITH r, size(offices) AS total
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
WITH
  r,
  total,
  any(
    p IN r.certain
    WHERE split(p, '/')[0] + '~' <= $on + '~' AND (p ENDS WITH '/' OR split(p, '/')[1] >= $on)
  ) OR
  any(day IN r.shownOn WHERE day <= $on + '~' AND day + '~' >= $on) AS held,
  all(
    p IN r.periods
    WHERE split(p, '/')[0] > $on + '~' OR NOT p ENDS WITH '/' AND split(p, '/')[1] + '~' < $on
  ) AND
  size(r.periods) > 0 AS impossible
CALL (r) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  WITH c, a
  ORDER BY c.id
  RETURN collect(c.id) AS claims, min(a.publishedAt) AS firstReported, max(a.publishedAt) AS lastReported
}
RETURN
  CASE
    WHEN held THEN 'held'
    WHEN impossible THEN 'did-not-hold'
    ELSE 'not-known'
  END AS answer,
  startNode(r).id AS holder,
  startNode(r).name AS holderName,
  r.role AS office,
  endNode(r).id AS body,
  endNode(r).name AS bodyName,
  [p IN r.periods WHERE p <> '/'] AS periods,
  r.shownOn AS shownOn,
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
  total
ORDER BY answer, bodyName, office, holderName, key
LIMIT $limit
