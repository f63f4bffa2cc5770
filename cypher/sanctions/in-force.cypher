// @title Sanctions in force on a day
// @about Which sanctions were in force on this day, which had ended or not begun, of which is it not known, and which
//   are only planned, wanted, alleged or denied? By whom, on whom, why? One that no report says was lifted counts as in
//   force; its basis says so.
// @param on date - the day, month or year
// @param targets entities = [] - only sanctions on these; none = all
// @param limit integer(1..1000) = 200 - how many, counted for each target
// @returns table
// @tags sanctions, time
// @total total
WITH
  date($on) AS first,
  date($on) +
  CASE size($on)
    WHEN 4 THEN duration({years: 1})
    WHEN 7 THEN duration({months: 1})
    ELSE duration({days: 1})
  END AS after,
  duration({days: 1}) AS day
// A date is an ISO prefix: as text it sorts before all of its days, and with a tilde behind it after them.
WITH
  toString(first) AS first,
  toString(after - day) AS last,
  toString(first - day) AS before,
  toString(after) AS after
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
WITH first, last, before, after, collect({sanction: s, targeting: r}) AS found
UNWIND found AS one
WITH first, last, before, after, one.sanction AS s, one.targeting AS r, size(found) AS total
// Where nobody is told to be the target, the sanction is in force from the day on which it had been imposed.
CALL (s, r) {
  MATCH (s)-[imposing:IMPOSED_BY]->()
  WHERE r IS NULL
  RETURN collect(imposing) AS impositions
}
WITH
  *,
  toString(date(toString(r.reportedLast))) AS reported,
  [line IN impositions WHERE line.status IN ['asserted', 'said']] AS imposedInFact,
  coalesce(
    r.status,
    head(
      [
        one IN ['asserted', 'said', 'alleged', 'planned', 'wanted', 'denied']
        WHERE one IN [line IN impositions | line.status]
      ]
    )
  ) AS status
WITH
  *,
  CASE
    WHEN r IS NOT NULL THEN [r]
    WHEN size(imposedInFact) > 0 THEN imposedInFact
    ELSE [line IN impositions WHERE line.status = status]
  END AS lines,
  reduce(all = [], line IN imposedInFact | all + line.periods) AS imposed,
  EXISTS {
    (s)<-
      [l:LIFTED
        WHERE l.status IN ['asserted', 'said'] AND NOT l.hedged AND NOT l.inferred]-
    ()
  } AS isLifted,
  any(
    p IN r.certain
    WHERE split(p, '/')[0] + '~' < after AND (p ENDS WITH '/' OR split(p, '/')[1] > before)
  ) OR
  any(
    day IN r.shownOn
    WHERE
      day STARTS WITH $on OR
      $on STARTS WITH day AND
      // It is shown up to the last report, or for all of a time that was then to come.
      (first <= reported OR day > reported) AND
      // What began or ended in that stretch is shown on some day of it, not on each.
      (first = toString(date(day)) AND first <= reported < after OR
      NOT any(p IN r.periods WHERE any(bound IN split(p, '/') WHERE bound STARTS WITH day)))
  ) AS held,
  size(r.periods) = 0 OR
  any(
    p IN r.periods
    WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' > first)
  ) AS possible
WITH
  s,
  r,
  lines,
  status,
  total,
  last,
  // A text shows it in force then or later, or says when it ended; all else only goes on until somebody reports an end.
  any(day IN r.shownOn WHERE day + '~' > first AND (first <= reported OR day > reported)) OR
  any(
    p IN CASE WHEN r IS NULL THEN imposed ELSE r.certain END
    WHERE NOT p ENDS WITH '/' AND split(p, '/')[1] + '~' > first
  ) AS isShown,
  CASE
    WHEN NOT status IN ['asserted', 'said'] THEN 'not-told-as-fact'
    WHEN held THEN 'in-force'
    WHEN possible THEN 'not-known'
    WHEN r IS NOT NULL AND all(p IN r.periods WHERE split(p, '/')[0] > last) THEN 'not-begun'
    WHEN r IS NOT NULL THEN 'ended'
    WHEN size(imposed) > 0 AND all(p IN imposed WHERE split(p, '/')[0] > last) THEN 'not-begun'
    WHEN isLifted THEN 'not-known'
    WHEN any(p IN imposed WHERE NOT p ENDS WITH '/' AND split(p, '/')[1] + '~' < after) THEN 'in-force'
    ELSE 'not-known'
  END AS answer
ORDER BY answer, s.id, coalesce(endNode(r).id, 'not-stated'), r.key
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
  WITH collect(imposer) AS authorities, collect(head(lines)) AS surest
  RETURN
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
  RETURN CASE size(told) WHEN 0 THEN ['no-reason-stated'] ELSE told END AS reasons, under
}
CALL (s, r, last) {
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
    // One that can only have come later makes nothing doubtful yet.
    count(
      CASE
        WHEN
          NOT lifts AND
          lifting.status IN ['asserted', 'said', 'alleged'] AND
          (size(lifting.periods) = 0 OR any(p IN lifting.periods WHERE split(p, '/')[0] <= last))
          THEN 1
      END
    ) > 0 AS isDoubtful,
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
WITH *, endNode(r) AS target
CALL (target) {
  OPTIONAL MATCH (target)-[accusation]->(other)
  WHERE accusation.status = 'alleged'
  WITH accusation, other
  ORDER BY accusation.key
  RETURN collect(toLower(replace(type(accusation), '_', ' ')) + ' ' + other.name) AS alleged
}
CALL (lines) {
  UNWIND lines AS line
  RETURN min(line.reportedFirst) AS reportedFirst, max(line.reportedLast) AS reportedLast
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
  answer,
  CASE
    WHEN answer <> 'in-force' THEN null
    WHEN isShown THEN 'reported-in-force'
    WHEN isDoubtful THEN 'lifting-not-sure'
    ELSE 'never-reported-lifted'
  END AS basis,
  reportedLast,
  s.id AS sanction,
  s.name AS sanctionName,
  coalesce(target.id, 'not-stated') AS target,
  coalesce(target.name, 'not-stated') AS targetName,
  authority,
  authorityName,
  authorityStatus,
  reasons,
  under,
  alleged,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS heldFor,
  endedBetween,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  liftedBy,
  liftedByName,
  lifted,
  otherLiftings,
  status,
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
  deniedBy,
  reportedFirst,
  claims,
  otherClaims,
  coalesce(r.key, head(lines).key) AS key,
  total
ORDER BY answer, sanction, target, key
