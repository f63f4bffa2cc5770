// @title Sanctions on an actor
// @about What sanctions were put on this actor, itself or a group that it is told to be a member of, by whom and why,
//   and are they told to be lifted? What is only planned, wanted or alleged comes after the facts.
// @param of entity - the actor
// @param groups boolean = true - also what was put on groups that it is told to be a member of
// @param limit integer(1..500) = 100 - how many
// @returns graph
// @tags sanctions
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)<-[r:TARGETS]-(s)
  WHERE r.status <> 'denied'
  RETURN s, r, [] AS membership
  UNION ALL
  MATCH (e)-[m:MEMBER_OF]->(:Group)<-[r:TARGETS]-(s)
  WHERE $groups AND m.status <> 'denied' AND r.status <> 'denied'
  RETURN s, r, [m] AS membership
}
WITH collect({sanction: s, targeting: r, membership: membership}) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH
  one.sanction AS s,
  one.targeting AS r,
  one.membership AS membership,
  last(
    [
      told IN ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied']
      WHERE told IN [line IN [one.targeting] + one.membership | line.status]
    ]
  ) AS status,
  min(size(found)) AS total
ORDER BY status IN ['asserted', 'said'] DESC, coalesce(r.firstDay, r.lastDay, 99991231), r.key
LIMIT $limit
CALL (s) {
  OPTIONAL MATCH (s)-[imposing:IMPOSED_BY]->(imposer)
  WHERE imposing.status <> 'denied'
  WITH imposing, imposer
  ORDER BY
    imposing.status IN ['asserted', 'said'] DESC,
    imposing.inferred OR imposing.hedged,
    imposing.status,
    imposing.key
  // Of each authority, how sure the surest line is.
  WITH imposer, collect(imposing) AS lines
  ORDER BY head(lines).status IN ['asserted', 'said'] DESC, imposer.name, imposer.id
  WITH collect(imposer) AS authorities, collect(lines) AS linesOf, collect(head(lines)) AS surest
  RETURN
    reduce(all = [], lines IN linesOf | all + lines) AS imposed,
    CASE size(surest) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.id] END AS authority,
    CASE size(surest) WHEN 0 THEN ['not-stated'] ELSE [a IN authorities | a.name] END AS authorityName,
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
    ] AS authorityStatus
}
CALL (s) {
  OPTIONAL MATCH (s)-[why:RESPONSE_TO|RESULTED_IN|UNDER|CONCERNS]-(reason)
  WHERE
    (type(why) = 'RESULTED_IN') = (endNode(why) = s) AND
    // What ended or harmed it is no reason for it.
    NOT any(effect IN coalesce(why.effect, []) WHERE effect IN ['ended', 'harmed']) AND
    why.status <> 'denied'
  WITH
    why,
    reason,
    type(why) = 'UNDER' AS isBasis,
    reason.name + ' (' +
      reduce(
        told = why.status,
        mark IN [
          CASE WHEN why.inferred THEN 'inferred' END,
          CASE WHEN why.hedged THEN 'hedged' END,
          CASE WHEN why.contested THEN 'contested' END
        ] |
        told + coalesce(', ' + mark, '')
      ) +
      ')' AS told
  ORDER BY reason.name, why.key
  WITH
    collect(why) AS whys,
    collect(CASE WHEN NOT isBasis THEN told END) AS told,
    collect(CASE WHEN isBasis THEN told END) AS under
  RETURN whys, CASE size(told) WHEN 0 THEN ['no-reason-stated'] ELSE told END AS reasons, under
}
CALL (s, r) {
  OPTIONAL MATCH (s)<-[lifting:LIFTED]-(lifter)
  WHERE lifting.target IS NULL OR r IS NULL OR endNode(r).id IN lifting.target
  WITH
    lifting,
    lifter,
    // What is planned, denied, hedged or inferred lifts nothing.
    lifting.status IN ['asserted', 'said'] AND NOT lifting.hedged AND NOT lifting.inferred AS lifts
  WITH
    *,
    // Those by which its periods end.
    [
      p IN lifting.periods
      WHERE lifts AND p <> '/' AND any(q IN r.periods WHERE split(q, '/')[1] = split(p, '/')[1])
    ] AS endings
  ORDER BY coalesce(lifting.lastDay, lifting.reportedLast), lifting.key
  RETURN
    collect(lifting) AS liftings,
    count(CASE WHEN lifting.dateInferred AND size(endings) > 0 THEN 1 END) > 0 AS isEndInferred,
    [p IN reduce(all = [], p IN collect(endings) | all + p) WHERE split(p, '/')[0] <> split(p, '/')[1]] AS endedBetween,
    collect(CASE WHEN lifts THEN lifter.id END) AS liftedBy,
    collect(CASE WHEN lifts THEN lifter.name END) AS liftedByName,
    collect(CASE WHEN lifts THEN coalesce(head([p IN lifting.periods WHERE p <> '/']), 'not-told') END) AS lifted,
    collect(
      CASE WHEN NOT lifts THEN lifter.name + ' (' END +
      reduce(
        told = lifting.status,
        mark IN [
          CASE WHEN lifting.inferred THEN 'inferred' END,
          CASE WHEN lifting.hedged THEN 'hedged' END,
          CASE WHEN lifting.contested THEN 'contested' END
        ] |
        told + coalesce(', ' + mark, '')
      ) +
      ')'
    ) AS otherLiftings
}
WITH *, endNode(r) AS target, [r] + membership AS telling
CALL (target) {
  OPTIONAL MATCH (target)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN
    collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged,
    collect(accusation) AS accusations
}
CALL (telling) {
  UNWIND telling AS line
  RETURN max(line.reportedFirst) AS reportedFirst, max(line.reportedLast) AS reportedLast
}
WITH *, telling + imposed AS lines
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
  s.id AS sanction,
  s.name AS sanctionName,
  target.id AS target,
  target.name AS targetName,
  CASE size(membership) WHEN 0 THEN 'itself' ELSE 'as-member' END AS targeted,
  status,
  [
    m IN
    [
      CASE WHEN any(line IN telling WHERE line.inferred) THEN 'inferred' END,
      CASE WHEN any(line IN telling WHERE line.hedged) THEN 'hedged' END,
      CASE WHEN any(line IN telling WHERE line.contested) THEN 'contested' END,
      CASE WHEN r.dateInferred OR isEndInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  authority,
  authorityName,
  authorityStatus,
  reasons,
  under,
  alleged,
  [p IN r.periods WHERE p <> '/'] AS heldFor,
  endedBetween,
  liftedBy,
  liftedByName,
  lifted,
  otherLiftings,
  deniedBy,
  reportedFirst,
  reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  lines + liftings + whys + accusations AS relations,
  total
ORDER BY status IN ['asserted', 'said'] DESC, coalesce(r.firstDay, r.lastDay, 99991231), key
