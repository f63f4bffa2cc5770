// @title Sanctions in force on a day
// @about Which sanctions were in force on this day, which had ended or not begun, and of which is it not known? By
//   whom, on whom, why? One that no report says was lifted counts as in force until the newest report.
// @param on date - the day, month or year
// @param targets entities = [] - only sanctions on these; none = all
// @param limit integer(1..1000) = 200 - how many, counted for each target
// @returns table
// @total total
CALL () {
  UNWIND $targets AS id
  MATCH (:Entity {id: id})<-[r:TARGETS]-(s:Sanction)
  RETURN s, r
  UNION
  UNWIND CASE size($targets) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH (s:Sanction)
  OPTIONAL MATCH (s)-[r:TARGETS]->()
  RETURN s, r
}
WITH s, r
WHERE coalesce(r.status, '') <> 'denied'
WITH collect({sanction: s, targeting: r}) AS found
CALL () {
  MATCH (a:Article)
  RETURN max(a.publishedAt) AS newest
}
UNWIND found AS one
WITH one.sanction AS s, one.targeting AS r, size(found) AS total, newest
CALL (s) {
  OPTIONAL MATCH (s)-[imposing:IMPOSED_BY]->(authority)
  WHERE imposing.status <> 'denied'
  WITH imposing, authority
  ORDER BY authority.name, imposing.key
  WITH collect(DISTINCT authority) AS authorities, collect(imposing) AS imposed
  RETURN
    imposed,
    CASE size(authorities) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.id] END AS authority,
    [a IN authorities | a.name] AS authorityName,
    any(imposing IN imposed WHERE imposing.inferred) AS authorityInferred
}
CALL (s) {
  OPTIONAL MATCH (s)-[why:RESPONSE_TO|RESULTED_IN|UNDER]-(reason)
  WHERE (type(why) IN ['RESPONSE_TO', 'UNDER']) = (startNode(why) = s)
  WITH why, reason
  ORDER BY reason.name, why.key
  RETURN
    [w IN collect(CASE WHEN why IS NOT NULL THEN [reason.name, why.status] END) | w[0] + ' (' + w[1] + ')'] AS reasons,
    collect(why) AS whys
}

// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
CALL (s, r, imposed) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey IN [imposing IN imposed | imposing.key] + [r.key] AND c.rejected IS NULL AND c.stance = 'asserts'
  WITH c, a
  ORDER BY c.id
  RETURN
    max(coalesce(c.from, c.notBefore)) AS begunFrom,
    min(coalesce(c.from + '~', c.notAfter + '~', c.asOf + '~', a.publishedAt + '~')) AS begunBy,
    max(CASE WHEN c.relKey = r.key THEN coalesce(c.to, c.notAfter) END) AS toldEnd,
    collect(c.id) AS claims,
    min(a.publishedAt) AS firstReported,
    max(a.publishedAt) AS lastReported
}
CALL (s, r) {
  OPTIONAL MATCH (s)<-[lifting:LIFTED]-()
  WHERE
    lifting.status IN ['asserted', 'said'] AND
    NOT lifting.inferred AND NOT lifting.hedged AND
    (lifting.target IS NULL OR endNode(r).id IN lifting.target)
  WITH lifting
  ORDER BY coalesce(lifting.lastDay, lifting.reportedLast), lifting.key
  WITH head(collect(lifting)) AS lifting
  RETURN
    lifting.key AS lifting,
    CASE WHEN lifting IS NOT NULL THEN coalesce(split(lifting.periods[0], '/')[0], '') END AS liftedFrom,
    CASE
      WHEN lifting IS NOT NULL
        THEN coalesce(
          nullIf(split(lifting.periods[0], '/')[1], '') + '~',
          left(toString(lifting.reportedLast), 4) + '-' + substring(toString(lifting.reportedLast), 4, 2) + '~'
        )
    END AS liftedBy
}
WITH
  *,
  CASE
    WHEN begunFrom > $on + '~' THEN 'not-begun'
    WHEN coalesce(liftedBy, toldEnd + '~') < $on THEN 'ended'
    WHEN begunBy IS NULL OR begunBy > $on + '~' THEN 'not-known'
    WHEN liftedBy IS NULL AND toldEnd IS NULL AND $on > newest + '~' THEN 'not-known'
    WHEN coalesce(liftedFrom, toldEnd) <= $on + '~' THEN 'not-known'
    ELSE 'in-force'
  END AS answer
RETURN
  answer,
  s.id AS sanction,
  s.name AS sanctionName,
  coalesce(endNode(r).id, 'not-stated') AS target,
  endNode(r).name AS targetName,
  authority,
  authorityName,
  authorityInferred,
  reasons,
  [p IN r.periods WHERE p <> '/'] AS periods,
  lifting,
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
ORDER BY answer, sanction, target, key
LIMIT $limit
