// @title Sanctions in force on a day
// @about Which sanctions were in force on this day, which had ended or not begun, and of which is it not known? By
//   whom, on whom, why? One that no report says was lifted counts as in force.
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
UNWIND found AS one
WITH one.sanction AS s, one.targeting AS r, size(found) AS total
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
  OPTIONAL MATCH (s)-[why:RESPONSE_TO|RESULTED_IN|UNDER|CONCERNS]-(reason)
  WHERE (type(why) = 'RESULTED_IN') = (endNode(why) = s)
  WITH why, reason
  ORDER BY reason.name, why.key
  RETURN
    [w IN collect(CASE WHEN why IS NOT NULL THEN [reason.name, why.status] END) | w[0] + ' (' + w[1] + ')'] AS reasons,
    collect(why) AS whys
}

WITH *, endNode(r) AS target
CALL (target) {
  OPTIONAL MATCH (target)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged
}
CALL (s, r, imposed) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey IN [line IN imposed | line.key] + [r.key] AND c.rejected IS NULL
  WITH c, a
  ORDER BY c.id
  RETURN collect(c.id) AS claims, min(a.publishedAt) AS firstReported, max(a.publishedAt) AS lastReported
}
CALL (s, r) {
  OPTIONAL MATCH (s)<-[lifting:LIFTED]-()
  WHERE lifting.target IS NULL OR endNode(r).id IN lifting.target
  WITH lifting
  ORDER BY lifting.key
  RETURN [l IN collect(lifting) | l.key] AS liftings
}
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last. Where
// nothing is told of when the target was one, the day on which the sanction was imposed begins it.
WITH
  *,
  coalesce(r.periods, []) AS periods,
  any(
    p IN r.certain
    WHERE split(p, '/')[0] + '~' <= $on + '~' AND (p ENDS WITH '/' OR split(p, '/')[1] >= $on)
  ) OR
  any(day IN r.shownOn WHERE day <= $on + '~' AND day + '~' >= $on) AS held,
  reduce(all = [], line IN imposed | all + line.certain) AS begun
WITH
  *,
  CASE
    WHEN held THEN 'in-force'
    WHEN size(periods) > 0 AND all(p IN periods WHERE split(p, '/')[0] > $on + '~') THEN 'not-begun'
    WHEN
      size(periods) > 0 AND
      all(
        p IN periods
        WHERE split(p, '/')[0] > $on + '~' OR NOT p ENDS WITH '/' AND split(p, '/')[1] + '~' < $on
      )
      THEN 'ended'
    WHEN size(begun) = 0 OR any(p IN periods WHERE p <> '/') OR size(liftings) > 0 THEN 'not-known'
    WHEN all(p IN begun WHERE split(p, '/')[0] > $on + '~') THEN 'not-begun'
    WHEN any(p IN begun WHERE split(p, '/')[0] + '~' <= $on + '~') THEN 'in-force'
    ELSE 'not-known'
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
  alleged,
  [p IN periods WHERE p <> '/'] AS heldFor,
  liftings,
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
