// @title Positions of a country
// @about What positions did this country take on a body, event or agreement over time, who says so or
//   denies it, and who relayed it? An inferred one is nobody’s own word. Its own is what it does itself, and what it
//   says or denies of anyone. After it come meetings and events about these where its bodies or representatives took
//   part, then what others do or say to it about these.
// @param of entity - the country, or another actor
// @param on entities = [] - only positions on these; none = on whatever is told
// @param limit integer(1..500) = 100 - how many claims
// @returns table
// @tags countries, time
// @total total
CALL () {
  MATCH (c:Claim)
  WHERE
    c.subjectId = $of AND
    c.type IN [
      'STANCE_ON', 'INVITED_TO', 'MEMBER_OF', 'COMMITTED_TO', 'PARTY_TO', 'SUPPORTS', 'REJECTS', 'SUSPENDED', 'RESUMED',
      'PARTICIPATED_IN', 'LAUNCHED', 'ANNOUNCED', 'PROMOTES', 'ACCUSES', 'WARNED', 'CRITICIZED', 'PRESSURED',
      'CALLED_ON', 'SOUGHT', 'PRAISED', 'PROMISED', 'COMMENTED_ON', 'RECOGNIZES', 'CLAIMS_TERRITORY'
    ] AND
    (size($on) = 0 OR c.objectId IN $on OR any(id IN $on WHERE c.qualifiers CONTAINS ('"' + id + '"')))
  RETURN c
  UNION
  // What it says or denies itself. An article declares whom it names, also under an id that was merged since.
  MATCH (e:Entity {id: $of})
  UNWIND [e.id] + coalesce(e.formerIds, []) AS declared
  MATCH (d:Declaration)
  WHERE d.entity = declared
  MATCH (c:Claim)
  WHERE
    c.article = d.article AND
    c.attributedTo = $of AND
    (size($on) = 0 OR
      c.subjectId IN $on OR
      c.objectId IN $on OR
      any(id IN $on WHERE c.qualifiers CONTAINS ('"' + id + '"')))
  RETURN c
  UNION
  // Where it had somebody go.
  MATCH (:Entity {id: $of})<-[ties:AGENCY_OF|REPRESENTS*1..2]-(body)-[r:PARTICIPATED_IN]->(event)
  WHERE
    size($on) > 0 AND
    all(tie IN ties WHERE tie.status IN ['asserted', 'said']) AND
    (event.id IN $on OR
      EXISTS { MATCH (event)-[about:CONCERNS]->(e) WHERE e.id IN $on AND about.status IN ['asserted', 'said'] })
  MATCH (c:Claim)
  WHERE c.relKey = r.key
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
  CASE
    // To be invited is what others do.
    WHEN c.subjectId = $of AND c.type = 'INVITED_TO' THEN 'by-others'
    WHEN $of IN [c.subjectId, c.attributedTo] THEN 'its-own'
    WHEN c.objectId = $of THEN 'by-others'
    ELSE 'by-its-bodies'
  END AS kind,
  coalesce(c.inferred CONTAINS ('"' + 'relation' + '"') OR c.inferred CONTAINS ('"' + 'end' + '"'), false)
    AS isInferred,
  coalesce(c.from, c.notBefore, c.to, c.notAfter, c.asOf, a.publishedAt) AS day
ORDER BY kind = 'by-others', kind DESC, day, c.id
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
  kind,
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
ORDER BY kind = 'by-others', kind DESC, day, claim
