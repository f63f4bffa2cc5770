// @title Charges brought
// @about Who is charged in which legal case, filed by whom and where, what for, and what became of it? What one is
//   charged with is alleged until a court says so. A charge that is only planned, wanted or alleged comes after the
//   facts.
// @param of entities = [] - only cases of these: who is charged, who filed, or the case itself; none = all
// @param limit integer(1..500) = 100 - how many, counted for each who is charged
// @returns graph
// @tags sanctions, people
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (e:Entity {id: id})-[tie:DEFENDANT_IN|FILED_BY WHERE tie.status <> 'denied']-{0,1}(legalCase:LegalCase)
  OPTIONAL MATCH (legalCase)<-[r:DEFENDANT_IN]-(defendant)
  WHERE
    r.status <> 'denied' AND
    (defendant = e OR NOT EXISTS { (e)-[own:DEFENDANT_IN WHERE own.status <> 'denied']->(legalCase) })
  RETURN legalCase, r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH (legalCase:LegalCase)
  OPTIONAL MATCH (legalCase)<-[r:DEFENDANT_IN]-()
  WHERE r.status <> 'denied'
  WITH legalCase, r
  WHERE r IS NOT NULL OR EXISTS { (legalCase)-[tie WHERE tie.status <> 'denied']-() }
  RETURN legalCase, r
}
WITH collect({legalCase: legalCase, charging: r}) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH one.legalCase AS legalCase, one.charging AS r, startNode(one.charging) AS defendant, min(size(found)) AS total
ORDER BY coalesce(r.status IN ['asserted', 'said'], false) DESC, legalCase.id, defendant.id, r.key
LIMIT $limit
CALL (legalCase) {
  OPTIONAL MATCH (legalCase)-[filing:FILED_BY]->(filer)
  WHERE filing.status <> 'denied'
  WITH filing, filer
  ORDER BY
    filing.status IN ['asserted', 'said'] DESC,
    filing.inferred OR filing.hedged,
    filing.status,
    filing.key
  // Of each authority, how sure the surest line is.
  WITH filer, collect(filing) AS lines
  ORDER BY head(lines).status IN ['asserted', 'said'] DESC, filer.name, filer.id
  WITH collect(filer) AS authorities, collect(lines) AS linesOf, collect(head(lines)) AS surest
  RETURN
    reduce(all = [], lines IN linesOf | all + lines) AS filings,
    CASE size(surest) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.id] END AS filedBy,
    CASE size(surest) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.name] END AS filedByName,
    [
      line IN surest |
      reduce(
        told = line.status,
        mark IN [
          CASE WHEN line.inferred THEN 'inferred' END,
          CASE WHEN line.hedged THEN 'hedged' END,
          CASE WHEN line.contested THEN 'contested' END
        ] |
        told + coalesce(', ' + mark, '')
      )
    ] AS filedByStatus
}
CALL (legalCase) {
  OPTIONAL MATCH (legalCase)-[about:FILED_IN|CONCERNS|UNDER]->(thing)
  WHERE about.status <> 'denied'
  WITH
    about,
    thing.name AS name,
    reduce(
      told = about.status,
      mark IN [
        CASE WHEN about.inferred THEN 'inferred' END,
        CASE WHEN about.hedged THEN 'hedged' END,
        CASE WHEN about.contested THEN 'contested' END
      ] |
      told + coalesce(', ' + mark, '')
    ) AS told
  ORDER BY name, about.key
  RETURN
    collect(
      CASE
        WHEN NOT about:FILED_IN THEN null
        WHEN told = 'asserted' THEN name
        ELSE name + ' (' + told + ')'
      END
    ) AS filedIn,
    collect(CASE WHEN NOT about:FILED_IN THEN name + ' (' + told + ')' END) AS chargedWith,
    collect(about) AS abouts
}
CALL (legalCase, defendant) {
  OPTIONAL MATCH (defendant)-[after:ARRESTED|EXTRADITED|CONVICTED_IN]-(other)
  WHERE
    after.status <> 'denied' AND
    CASE WHEN after:CONVICTED_IN THEN other = legalCase ELSE endNode(after) = defendant END
  WITH after
  ORDER BY coalesce(after.firstDay, after.lastDay, 99991231), after.key
  RETURN
    collect(
      toLower(replace(type(after), '_', '-')) + ' (' +
      reduce(
        told =
        reduce(
          told = after.status,
          mark IN [
            CASE WHEN after.inferred THEN 'inferred' END,
            CASE WHEN after.hedged THEN 'hedged' END,
            CASE WHEN after.contested THEN 'contested' END
          ] |
          told + coalesce(', ' + mark, '')
        ),
        p IN [p IN after.periods WHERE p <> '/'] |
        told + ', ' + p
      ) +
      ')'
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
CALL (r, filings) {
  UNWIND CASE WHEN r IS NULL THEN filings ELSE [r] END AS line
  RETURN min(line.reportedFirst) AS reportedFirst, max(line.reportedLast) AS reportedLast
}
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (lines) {
  UNWIND lines AS r
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  WITH DISTINCT c.id AS id
  ORDER BY id
  RETURN collect(id) AS claims
}
CALL (lines, claims) {
  UNWIND lines AS r
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND (c.told = 'denied' OR NOT c.id IN claims)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice, c.id IN claims AS supports
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN NOT supports THEN c.id END) AS otherClaims
}
RETURN
  legalCase.id AS legalCase,
  legalCase.name AS legalCaseName,
  coalesce(defendant.id, 'not-stated') AS defendant,
  coalesce(defendant.name, 'not-stated') AS defendantName,
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
  filedBy,
  filedByName,
  filedByStatus,
  filedIn,
  [
    p IN coalesce(head([f IN filings WHERE f.status IN ['asserted', 'said']]).periods, r.periods, [])
    WHERE p <> '/'
  ] AS filed,
  chargedWith,
  alleged,
  outcome,
  deniedBy,
  reportedFirst,
  reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  lines + abouts + accusations + afters AS relations,
  total
ORDER BY coalesce(status IN ['asserted', 'said'], false) DESC, legalCase, defendant, key
