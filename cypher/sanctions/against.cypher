// @title Sanctions on an actor
// @about What sanctions were put on this actor, itself or a group that it is told to be a member of, by whom and why,
//   and are they told to be lifted?
// @param of entity - the actor
// @param groups boolean = true - also what was put on groups that it is told to be a member of
// @param limit integer(1..500) = 100 - how many
// @returns graph
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)<-[r:TARGETS]-(s)
  RETURN s, r, [] AS membership
  UNION ALL
  MATCH (e)-[m:MEMBER_OF]->(:Group)<-[r:TARGETS]-(s)
  WHERE $groups AND m.status <> 'denied'
  RETURN s, r, [m] AS membership
}
WITH collect({sanction: s, targeting: r, membership: membership}) AS found
UNWIND found AS one
WITH one.sanction AS s, one.targeting AS r, one.membership AS membership, size(found) AS total
ORDER BY coalesce(r.firstDay, r.lastDay, 99991231), r.key
LIMIT $limit
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
WITH *, endNode(r) AS target
CALL (target) {
  OPTIONAL MATCH (target)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN
    collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged,
    collect(accusation) AS accusations
}
WITH *, [r] + membership + imposed AS lines
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
  endNode(r).id AS target,
  endNode(r).name AS targetName,
  CASE size(membership) WHEN 0 THEN 'itself' ELSE 'as-member' END AS targeted,
  authority,
  authorityName,
  authorityInferred,
  reasons,
  alleged,
  [p IN r.periods WHERE p <> '/'] AS heldFor,
  liftedBy,
  lifted,
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
  lines + liftings + whys + accusations AS relations,
  total
ORDER BY coalesce(r.firstDay, r.lastDay, 99991231), key
