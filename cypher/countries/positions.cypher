// @title Positions of a country
// @about What positions did this country take on a body, event or agreement over time, who says so or
//   denies it, and who relayed it? An inferred one is nobody's own word. What others do or say to it about these comes
//   after its own.
// @param of entity - the country, or another actor
// @param on entities = [] - only positions on these; none = on whatever is told
// @param limit integer(1..500) = 100 - how many claims
// @returns table
// @total total
CALL () {
  MATCH (c:Claim)
  WHERE
    c.subjectId = $of AND
    c.type IN [
      'STANCE_ON', 'INVITED_TO', 'MEMBER_OF', 'COMMITTED_TO', 'PARTY_TO', 'SUPPORTS', 'REJECTS', 'SUSPENDED', 'RESUMED',
      'PARTICIPATED_IN', 'LAUNCHED', 'ANNOUNCED', 'PROMOTES', 'ACCUSES', 'WARNED', 'CRITICIZED', 'PRESSURED',
      'CALLED_ON', 'SOUGHT', 'PRAISED', 'PROMISED', 'COMMENTED_ON'
    ] AND
    (size($on) = 0 OR c.objectId IN $on OR any(id IN $on WHERE c.qualifiers CONTAINS ('"' + id + '"')))
  RETURN c
  UNION
  // What others say to it about these.
  UNWIND $on AS id
  MATCH (c:Claim)
  WHERE c.objectId = $of AND c.qualifiers CONTAINS ('"' + id + '"')
  RETURN c
}
WITH c
WHERE c.rejected IS NULL
WITH collect(c) AS claims
UNWIND claims AS c
MATCH (c)-[:STATED_IN]->(a:Source)
WITH
  c,
  a,
  size(claims) AS total,
  // To be invited is what others do.
  c.subjectId <> $of OR c.type = 'INVITED_TO' AS isByOthers,
  coalesce(c.inferred CONTAINS ('"' + 'relation' + '"') OR c.inferred CONTAINS ('"' + 'end' + '"'), false)
    AS isInferred,
  coalesce(c.from, c.notBefore, c.to, c.notAfter, c.asOf, a.publishedAt) AS day
ORDER BY isByOthers, day, c.id
LIMIT $limit
MATCH (subject:Entity {id: c.subjectId})
MATCH (object:Entity {id: c.objectId})
OPTIONAL MATCH (subject)-[stance:STANCE_ON {key: c.relKey}]->(object)
OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
OPTIONAL MATCH (relay:Entity {id: c.relayedBy})
OPTIONAL MATCH (publisher:Entity {id: a.publisher})
WITH
  *,
  CASE
    WHEN coalesce(c.from, c.notBefore, c.to, c.notAfter) IS NOT NULL
      THEN coalesce(c.from, c.notBefore, '') + '/' + coalesce(c.to, c.notAfter, '')
  END AS period
RETURN
  CASE WHEN isByOthers THEN 'by-others' ELSE 'its-own' END AS kind,
  CASE WHEN c.told <> 'denied' THEN period END AS period,
  CASE WHEN c.told = 'denied' THEN period END AS deniedFor,
  c.asOf AS shown,
  subject.id AS from,
  subject.name AS fromName,
  // What follows from somebody's words is neither the country's own word nor theirs.
  CASE WHEN isInferred THEN 'inferred' + '-' ELSE '' END +
  CASE c.type WHEN 'STANCE_ON' THEN stance.position[0] ELSE toLower(replace(c.type, '_', '-')) END AS position,
  CASE WHEN isInferred THEN coalesce(speaker.name, publisher.name) END AS inferredFrom,
  object.id AS to,
  object.name AS toName,
  c.says AS says,
  c.told AS status,
  [
    m IN
    [
      CASE
        WHEN c.inferred CONTAINS ('"' + 'relation' + '"') OR c.inferred CONTAINS ('"' + 'end' + '"') THEN 'inferred'
      END,
      CASE WHEN c.inferred CONTAINS ('"' + 'date' + '"') THEN 'date-inferred' END,
      CASE WHEN c.hedged THEN 'hedged' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  CASE WHEN c.told <> 'denied' THEN speaker.id END AS saidBy,
  CASE WHEN c.told <> 'denied' THEN speaker.name END AS saidByName,
  CASE WHEN c.told = 'denied' THEN coalesce(speaker.name, publisher.name) END AS deniedBy,
  relay.name AS relayedBy,
  publisher.name AS publisher,
  a.publishedAt AS reported,
  c.id AS claim,
  c.relKey AS key,
  total
ORDER BY isByOthers, day, claim
