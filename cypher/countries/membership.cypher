// @title Members, invited and abstaining
// @about Who is told to belong to this body, by name or counted; who was invited, who declined or had not answered, as
//   of when, and who says so? What is only planned, wanted or alleged comes after the facts and has counts of its own,
//   and who is said not to belong comes last.
// @param of entity(Organization|Group|Agreement|Event) - the body: a coalition, group, organisation or agreement
// @param limit integer(1..1000) = 300 - how many lines
// @returns graph
// @tags countries, bodies
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)<-[r:MEMBER_OF|INVITED_TO|STANCE_ON|COMMITTED_TO|PARTY_TO]-()
  RETURN r, [] AS through
  UNION ALL
  MATCH (e)<-[membership:MEMBER_OF]-(:Group)<-[r:MEMBER_OF]-()
  WHERE membership.status <> 'denied'
  RETURN r, [membership] AS through
}
WITH collect({line: r, through: through}) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH
  one.line AS r,
  one.through AS through,
  startNode(one.line) AS party,
  min(size(found)) AS total,
  last(
    [
      told IN ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied']
      WHERE told IN [line IN [one.line] + one.through | line.status]
    ]
  ) AS status
WITH
  *,
  CASE
    WHEN r:INVITED_TO THEN 'invited'
    WHEN r:STANCE_ON THEN r.position[0]
    WHEN r:PARTY_TO THEN 'party'
    WHEN r:COMMITTED_TO THEN 'committed'
    WHEN size(through) > 0 THEN 'member-of-counted'
    WHEN party:Group THEN 'counted-members'
    ELSE 'member'
  END AS told
WITH
  *,
  CASE
    WHEN status IN ['asserted', 'said'] THEN told
    // Who is only wished for is not counted among those who belong.
    WHEN status <> 'denied' THEN status + '-' + told
    WHEN r:MEMBER_OF THEN 'said-not-to-be'
    ELSE 'said-not' + '-' + told
  END AS standing,
  CASE
    WHEN status IN ['asserted', 'said'] THEN 1
    WHEN status = 'denied' THEN 3
    ELSE 2
  END AS sureness,
  CASE told
    WHEN 'member' THEN 1
    WHEN 'member-of-counted' THEN 2
    WHEN 'counted-members' THEN 3
    WHEN 'party' THEN 4
    WHEN 'committed' THEN 5
    WHEN 'invited' THEN 6
    ELSE 7
  END AS place
ORDER BY sureness, place, standing, party.name, r.key
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  OPTIONAL MATCH (relay:Entity {id: c.relayedBy})
  WITH c, relay, coalesce(speaker.name, story) AS voice
  ORDER BY c.id, voice
  RETURN
    collect(DISTINCT c.id) AS claims,
    collect(DISTINCT CASE WHEN c.told <> 'denied' THEN voice END) AS saysSo,
    collect(DISTINCT relay.name) AS relayedBy
}
CALL (r, claims) {
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
  standing,
  party.id AS party,
  party.name AS partyName,
  CASE WHEN party:Group AND sureness = 1 THEN coalesce(party.min, 2) END AS atLeast,
  CASE WHEN party:Group AND sureness = 1 THEN party.max END AS atMost,
  // Whoever adds up those who belong adds none of these.
  CASE WHEN party:Group AND sureness = 2 THEN coalesce(party.min, 2) END AS wouldBeAtLeast,
  CASE WHEN party:Group AND sureness = 2 THEN party.max END AS wouldBeAtMost,
  [t IN through | startNode(t).id] AS through,
  [t IN through | startNode(t).name] AS throughName,
  [
    t IN through |
    reduce(
      told = t.status,
      mark IN [
        CASE WHEN t.inferred THEN 'inferred' END,
        CASE WHEN t.hedged THEN 'hedged' END,
        CASE WHEN t.contested THEN 'contested' END
      ] |
      told + coalesce(', ' + mark, '')
    )
  ] AS throughStatus,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  CASE WHEN r.status <> 'denied' THEN head(r.shownOn) END AS firstShown,
  CASE WHEN r.status <> 'denied' THEN last(r.shownOn) END AS lastShown,
  status,
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
  saysSo,
  relayedBy,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  through + [r] AS relations,
  total
ORDER BY sureness, place, standing, partyName, key
