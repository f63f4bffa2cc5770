// @title Sanctions by an authority
// @about Which sanctions did this authority impose, on whom and why, and which of them are told to be lifted? What is
//   only planned, wanted or alleged comes after the facts.
// @param of entity(Country|Agency|Organization) - the authority: a country, agency or organisation
// @param agencies boolean = true - what its agencies and parts imposed too
// @param limit integer(1..500) = 100 - how many, counted for each target
// @returns graph
// @tags sanctions, countries
// @total total
MATCH (e:Entity {id: $of})
MATCH
  (e)
    (()<-[part:AGENCY_OF|PART_OF WHERE part.status IN ['asserted', 'said']]-()){0,2}
  (authority)<-[imposing:IMPOSED_BY]-(s)
WHERE ($agencies OR authority = e) AND imposing.status <> 'denied'
WITH DISTINCT s, authority, imposing
OPTIONAL MATCH (s)-[r:TARGETS]->(target)
WHERE r.status <> 'denied'
WITH
  s,
  authority,
  imposing,
  r,
  target,
  last(
    [
      told IN ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied']
      WHERE told IN [imposing.status, r.status]
    ]
  ) AS status
WITH
  collect(
    {sanction: s, authority: authority, imposing: imposing, targeting: r, target: target, status: status}
  ) AS found
UNWIND found AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH
  one.sanction AS s,
  one.authority AS authority,
  one.imposing AS imposing,
  one.targeting AS r,
  one.target AS target,
  one.status AS status,
  min(size(found)) AS total
ORDER BY
  status IN ['asserted', 'said'] DESC,
  coalesce(imposing.firstDay, imposing.lastDay, 99991231),
  s.id,
  imposing.key,
  target.id,
  r.key
LIMIT $limit
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
  RETURN max(line.reportedFirst) AS reportedFirst, max(line.reportedLast) AS reportedLast
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
  s.id AS sanction,
  s.name AS sanctionName,
  authority.id AS authority,
  authority.name AS authorityName,
  [p IN imposing.periods WHERE p <> '/'] AS imposed,
  coalesce(target.id, 'not-stated') AS target,
  coalesce(target.name, 'not-stated') AS targetName,
  [p IN r.periods WHERE p <> '/'] AS heldFor,
  endedBetween,
  status,
  imposing.status AS statusOfImposing,
  r.status AS statusOfTarget,
  [
    m IN
    [
      CASE WHEN any(line IN lines WHERE line.inferred) THEN 'inferred' END,
      CASE WHEN any(line IN lines WHERE line.hedged) THEN 'hedged' END,
      CASE WHEN any(line IN lines WHERE line.contested) THEN 'contested' END,
      CASE WHEN any(line IN lines WHERE line.dateInferred) OR isEndInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  liftedBy,
  liftedByName,
  lifted,
  otherLiftings,
  reasons,
  under,
  alleged,
  deniedBy,
  reportedFirst,
  reportedLast,
  claims,
  otherClaims,
  [line IN lines | line.key] AS keys,
  lines + liftings + whys + accusations AS relations,
  total
ORDER BY
  status IN ['asserted', 'said'] DESC,
  coalesce(imposing.firstDay, imposing.lastDay, 99991231),
  sanction,
  imposing.key,
  target,
  r.key
