// @title Members, invited and abstaining
// @about Who is told to belong to this body, by name or counted; who was invited, who declined or had not answered, as
//   of when, and who says so?
// @param of entity - the body: a coalition, working group, organisation or agreement
// @param limit integer(1..1000) = 300 - how many lines
// @returns graph
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)<-[r:MEMBER_OF|INVITED_TO|STANCE_ON|COMMITTED_TO|PARTY_TO]-()
  RETURN r, [] AS through
  UNION ALL
  MATCH (e)<-[membership:MEMBER_OF]-(:Group)<-[r:MEMBER_OF]-()
  RETURN r, [membership] AS through
}
WITH collect({line: r, through: through}) AS found
UNWIND found AS one
WITH
  one.line AS r,
  one.through AS through,
  startNode(one.line) AS party,
  size(found) AS total,
  CASE
    WHEN size(one.through) > 0 THEN 'member-of-counted'
    WHEN one.line:MEMBER_OF AND startNode(one.line):Group THEN 'counted-members'
    WHEN one.line:MEMBER_OF THEN 'member'
    WHEN one.line:INVITED_TO THEN 'invited'
    WHEN one.line:STANCE_ON THEN one.line.position[0]
    WHEN one.line:PARTY_TO THEN 'party'
    ELSE 'committed'
  END AS standing
WITH
  *,
  CASE standing
    WHEN 'member' THEN 1
    WHEN 'member-of-counted' THEN 2
    WHEN 'counted-members' THEN 3
    WHEN 'party' THEN 4
    WHEN 'committed' THEN 5
    WHEN 'invited' THEN 6
    ELSE 7
  END AS place
ORDER BY place, standing, party.name, r.key
LIMIT $limit
CALL (r) {
  MATCH (c:Claim)-[:STATED_IN]->(a:Source)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, a.publisher)})
  OPTIONAL MATCH (relay:Entity {id: c.relayedBy})
  WITH c, a, speaker, relay
  ORDER BY c.id
  RETURN
    collect(c.id) AS claims,
    collect(DISTINCT speaker.name) AS saysSo,
    collect(DISTINCT relay.name) AS relayedBy,
    min(c.asOf) AS firstShown,
    max(c.asOf) AS lastShown,
    min(a.publishedAt) AS firstReported,
    max(a.publishedAt) AS lastReported
}
RETURN
  standing,
  party.id AS party,
  party.name AS partyName,
  CASE WHEN party:Group THEN coalesce(party.min, 2) END AS atLeast,
  CASE WHEN party:Group THEN party.max END AS atMost,
  [t IN through | startNode(t).name] AS through,
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
  saysSo,
  relayedBy,
  firstReported,
  lastReported,
  claims,
  r.key AS key,
  through + [r] AS relations,
  total
ORDER BY place, standing, partyName, key
