// @title Sanctions by an authority
// @about Which sanctions did this authority impose, on whom and why, and which of them are told to be lifted?
// @param of entity - the authority: a country, agency or organisation
// @param agencies boolean = true - what its agencies and parts imposed too
// @param limit integer(1..500) = 100 - how many, counted for each target
// @returns graph
// @total total
MATCH (e:Entity {id: $of})
MATCH (e)(()<-[:AGENCY_OF|PART_OF]-()){0,2}(authority)<-[imposing:IMPOSED_BY]-(s)
WHERE $agencies OR authority = e
WITH DISTINCT s, authority, imposing
OPTIONAL MATCH (s)-[r:TARGETS]->(target)
WITH collect({sanction: s, authority: authority, imposing: imposing, targeting: r, target: target}) AS found
UNWIND found AS one
WITH
  one.sanction AS s,
  one.authority AS authority,
  one.imposing AS imposing,
  one.targeting AS r,
  one.target AS target,
  size(found) AS total
ORDER BY coalesce(imposing.firstDay, imposing.lastDay, 99991231), s.id, imposing.key, target.id, r.key
LIMIT $limit
CALL (s, r) {
  MATCH (s)<-[lifting:LIFTED]-(lifter)
  WHERE lifting.target IS NULL OR endNode(r).id IN lifting.target
  WITH lifting, lifter
  ORDER BY coalesce(lifting.lastDay, lifting.reportedLast), lifting.key
  RETURN
    collect(lifting) AS liftings,
    collect(lifter.name + ' (' + lifting.status + ')') AS liftedBy,
    collect(head([p IN lifting.periods WHERE p <> '/'])) AS lifted
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
CALL (target) {
  OPTIONAL MATCH (target)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN
    collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged,
    collect(accusation) AS accusations
}
WITH *, [imposing] + CASE WHEN r IS NULL THEN [] ELSE [r] END AS lines
CALL (lines) {
  UNWIND lines AS line
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = line.key AND c.rejected IS NULL
  WITH c, a
  ORDER BY c.id
  RETURN collect(c.id) AS claims, min(a.publishedAt) AS firstReported, max(a.publishedAt) AS lastReported
}
RETURN
  s.id AS sanction,
  s.name AS sanctionName,
  authority.id AS authority,
  authority.name AS authorityName,
  [p IN imposing.periods WHERE p <> '/'] AS imposed,
  coalesce(target.id, 'not-stated') AS target,
  target.name AS targetName,
  [p IN r.periods WHERE p <> '/'] AS heldFor,
  liftedBy,
  lifted,
  reasons,
  alleged,
  imposing.status AS statusOfImposing,
  r.status AS status,
  [
    m IN
    [
      CASE WHEN any(line IN lines WHERE line.inferred) THEN 'inferred' END,
      CASE WHEN any(line IN lines WHERE line.hedged) THEN 'hedged' END,
      CASE WHEN any(line IN lines WHERE line.contested) THEN 'contested' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  firstReported,
  lastReported,
  claims,
  [line IN lines | line.key] AS keys,
  lines + liftings + whys + accusations AS relations,
  total
ORDER BY coalesce(imposing.firstDay, imposing.lastDay, 99991231), sanction, imposing.key, target, r.key
