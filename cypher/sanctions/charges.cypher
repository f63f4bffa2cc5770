// @title Charges brought
// @about Who is charged in which legal case, filed by whom and where, what for, and what became of it? What one is
//   charged with is alleged until a court says so.
// @param of entities = [] - only cases of these: who is charged, who filed, or the case itself; none = all
// @param limit integer(1..500) = 100 - how many, counted for each who is charged
// @returns graph
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (e:Entity {id: id})-[:DEFENDANT_IN|FILED_BY]-{0,1}(legalCase:LegalCase)
  OPTIONAL MATCH (legalCase)<-[r:DEFENDANT_IN]-(defendant)
  WHERE NOT (e)-[:DEFENDANT_IN]->(legalCase) OR defendant = e
  RETURN legalCase, r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH (legalCase:LegalCase)
  OPTIONAL MATCH (legalCase)<-[r:DEFENDANT_IN]-()
  RETURN legalCase, r
}
WITH collect({legalCase: legalCase, charging: r}) AS found
UNWIND found AS one
WITH one.legalCase AS legalCase, one.charging AS r, startNode(one.charging) AS defendant, size(found) AS total
ORDER BY legalCase.id, defendant.id, r.key
LIMIT $limit
CALL (legalCase) {
  OPTIONAL MATCH (legalCase)-[filing:FILED_BY]->(authority)
  WITH filing, authority
  ORDER BY authority.id, filing.key
  WITH collect(filing) AS filings, collect(DISTINCT authority) AS authorities
  RETURN
    filings,
    CASE size(authorities) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.id] END AS filedBy,
    [a IN authorities | a.name] AS filedByName
}
CALL (legalCase) {
  OPTIONAL MATCH (legalCase)-[about:FILED_IN|CONCERNS|UNDER]->(thing)
  WITH about, thing
  ORDER BY thing.name, about.key
  RETURN
    collect(CASE WHEN about:FILED_IN THEN thing.name END) AS filedIn,
    collect(CASE WHEN NOT about:FILED_IN THEN thing.name + ' (' + about.status + ')' END) AS chargedWith,
    collect(about) AS abouts
}
CALL (legalCase, defendant) {
  OPTIONAL MATCH (defendant)-[after:ARRESTED|EXTRADITED|CONVICTED_IN]-(other)
  WHERE after:CONVICTED_IN AND other = legalCase OR NOT after:CONVICTED_IN AND endNode(after) = defendant
  WITH after
  ORDER BY coalesce(after.firstDay, after.lastDay, 99991231), after.key
  RETURN
    collect(
      toLower(replace(type(after), '_', '-')) + ' (' +
      reduce(told = after.status, p IN [p IN after.periods WHERE p <> '/'] | told + ', ' + p) + ')'
    ) AS outcome,
    collect(after) AS afters
}
CALL (defendant) {
  OPTIONAL MATCH (defendant)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN
    collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged,
    collect(accusation) AS accusations
}
WITH *, filings + CASE WHEN r IS NULL THEN [] ELSE [r] END AS lines
CALL (lines) {
  UNWIND lines AS line
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = line.key AND c.rejected IS NULL
  WITH c, a
  ORDER BY c.id
  RETURN collect(c.id) AS claims, min(a.publishedAt) AS firstReported, max(a.publishedAt) AS lastReported
}
RETURN
  legalCase.id AS legalCase,
  legalCase.name AS legalCaseName,
  coalesce(defendant.id, 'not-stated') AS defendant,
  defendant.name AS defendantName,
  filedBy,
  filedByName,
  filedIn,
  [p IN coalesce(filings[0].periods, r.periods, []) WHERE p <> '/'] AS filed,
  chargedWith,
  alleged,
  outcome,
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
  lines + abouts + accusations + afters AS relations,
  total
ORDER BY legalCase, defendant, key
