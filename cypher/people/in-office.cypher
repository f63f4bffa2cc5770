// @title In office on a day
// @about Who held which office on this day, who did not, and of whom is it not known? Held means that a report shows
//   it true then; between two reports that show it true, and after the last, it is not known.
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
CALL (r) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND c.stance = 'asserts' AND c.reality = 'actual'
  WITH
    c,
    a,
    CASE
      WHEN
        coalesce(c.from + '~', c.asOf, c.to) <= $on + '~' AND coalesce(c.to, c.asOf + '~', c.from + '~') >= $on
        THEN 'held'
      WHEN coalesce(c.from, c.notBefore) > $on + '~' OR coalesce(c.to, c.notAfter) + '~' < $on THEN 'not-held'
      ELSE 'not-known'
    END AS answer
  ORDER BY c.id
  WITH
    collect(DISTINCT answer) AS answers,
    collect(c.id) AS claims,
    min(c.asOf) AS firstShown,
    max(c.asOf) AS lastShown,
    min(a.publishedAt) AS firstReported,
    max(a.publishedAt) AS lastReported
  RETURN
    claims,
    firstShown,
    lastShown,
    firstReported,
    lastReported,
    CASE
      WHEN 'held' IN answers THEN 'held'
      WHEN answers = ['not-held'] THEN 'not-held'
      ELSE 'not-known'
    END AS answer
}
RETURN
  answer,
  startNode(r).id AS holder,
  startNode(r).name AS holderName,
  r.role AS office,
  endNode(r).id AS body,
  endNode(r).name AS bodyName,
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
  total
ORDER BY answer, bodyName, office, holderName, key
LIMIT $limit
