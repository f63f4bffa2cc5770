// @title What changed between two days
// @about What began, ended or happened between these days, surely or perhaps, and what was first reported then? What is
//   told to have changed some time between wider bounds, or by a month or year that is not wholly within, changed
//   perhaps. What is only planned, wanted or alleged says so by its status; what is only denied changed nothing.
// @param during dates - the first and the last day, month or year; either may be open
// @param actors entities = [] - only lines of these actors; none = all
// @param types relationTypes = [] - only relations of these types; none = all
// @param what choice(any|began|ended|happened|reported) = "any" - only changes of this kind
// @param limit limit(1..500) = 100 - how many changes
// @returns graph
// @tags time
// @total total
// A date is an ISO prefix: its digits, filled up with noughts, are before its first day; those of the next year, month
// or day are after its last.
// As text it is its own earliest day, and with a tilde behind it sorts after its last.
WITH
  coalesce($during.from, '') AS first,
  coalesce($during.to, '') + '~' AS last,
  coalesce(replace($during.from, '-', ''), toString(0)) AS since,
  coalesce(replace($during.to, '-', ''), toString(9998)) AS until
WITH
  first,
  last,
  toInteger(since) * toInteger(10 ^ (8 - size(since))) AS since,
  (toInteger(until) + 1) * toInteger(10 ^ (8 - size(until))) AS until
// Counted by itself: a list of all that is found would not fit, where that is a million lines.
CALL (first, last, since, until) {
  CALL () {
    UNWIND $actors AS id
    MATCH (:Entity {id: id})-[r]-()
    WITH DISTINCT r
    RETURN r
    UNION ALL
    WITH size($actors) AS chosen
    WHERE chosen = 0
    MATCH (:Entity)-[r]->()
    RETURN r
  }
  WITH r, first, last, since, until
  WHERE
    // Of a CASE only the branch that holds is worked out: of a million lines most are done with by the first.
    CASE
      WHEN r.status = 'denied' THEN false
      WHEN size($types) > 0 AND NOT type(r) IN $types THEN false
      WHEN r.reportedFirst >= since AND r.reportedFirst < until THEN true
      WHEN r.firstDay IS NULL AND r.lastDay IS NULL THEN false
      WHEN r.occasion IS NOT NULL OR size(r.periods) > 1
        THEN coalesce(r.firstDay, 0) < until AND coalesce(r.lastDay, 99991231) >= since
      // What goes on all the while has not changed: one of its ends lies in the years that are asked for.
      ELSE
        coalesce(r.firstDay >= since / 10000 * 10000 AND r.firstDay < until, false) OR
        coalesce(r.lastDay >= since AND r.lastDay < (until / 10000 + 1) * 10000, false)
    END
  WITH
    r,
    first,
    last,
    since,
    until,
    r.occasion IS NOT NULL AS isPoint,
    [
      p IN r.periods |
      {start: split(p, '/')[0], end: split(p, '/')[1], isCertain: p IN r.certain}
    ] AS periods
  UNWIND
    [
      p IN periods
      WHERE isPoint AND p.start <> '' AND p.end <> '' AND p.start <= last AND p.end + '~' >= first |
      ['happened', p.start + '/' + p.end, p.start >= first AND p.end + '~' <= last]
    ] +
    [
      p IN periods
      WHERE NOT isPoint AND p.start <> '' AND p.start <= last AND p.start + '~' >= first |
      ['began', p.start, p.isCertain AND p.start >= first AND p.start + '~' <= last]
    ] +
    [
      p IN periods
      WHERE NOT isPoint AND p.end <> '' AND p.end <= last AND p.end + '~' >= first |
      ['ended', p.end, p.isCertain AND p.end >= first AND p.end + '~' <= last]
    ] +
    CASE
      WHEN r.reportedFirst >= since AND r.reportedFirst < until THEN [['reported', NULL, r.reportedLast < until]]
      ELSE []
    END AS change
  WITH r, change
  WHERE $what IN ['any', change[0]]
  RETURN count(change) AS total
}
CALL (first, last, since, until) {
  CALL () {
    UNWIND $actors AS id
    MATCH (:Entity {id: id})-[r]-()
    WITH DISTINCT r
    RETURN r
    UNION ALL
    WITH size($actors) AS chosen
    WHERE chosen = 0
    MATCH (:Entity)-[r]->()
    RETURN r
  }
  WITH r, first, last, since, until
  WHERE
    // Of a CASE only the branch that holds is worked out: of a million lines most are done with by the first.
    CASE
      WHEN r.status = 'denied' THEN false
      WHEN size($types) > 0 AND NOT type(r) IN $types THEN false
      WHEN r.reportedFirst >= since AND r.reportedFirst < until THEN true
      WHEN r.firstDay IS NULL AND r.lastDay IS NULL THEN false
      WHEN r.occasion IS NOT NULL OR size(r.periods) > 1
        THEN coalesce(r.firstDay, 0) < until AND coalesce(r.lastDay, 99991231) >= since
      // What goes on all the while has not changed: one of its ends lies in the years that are asked for.
      ELSE
        coalesce(r.firstDay >= since / 10000 * 10000 AND r.firstDay < until, false) OR
        coalesce(r.lastDay >= since AND r.lastDay < (until / 10000 + 1) * 10000, false)
    END
  WITH
    r,
    first,
    last,
    since,
    until,
    r.occasion IS NOT NULL AS isPoint,
    [
      p IN r.periods |
      {start: split(p, '/')[0], end: split(p, '/')[1], isCertain: p IN r.certain}
    ] AS periods
  UNWIND
    [
      p IN periods
      WHERE isPoint AND p.start <> '' AND p.end <> '' AND p.start <= last AND p.end + '~' >= first |
      ['happened', p.start + '/' + p.end, p.start >= first AND p.end + '~' <= last]
    ] +
    [
      p IN periods
      WHERE NOT isPoint AND p.start <> '' AND p.start <= last AND p.start + '~' >= first |
      ['began', p.start, p.isCertain AND p.start >= first AND p.start + '~' <= last]
    ] +
    [
      p IN periods
      WHERE NOT isPoint AND p.end <> '' AND p.end <= last AND p.end + '~' >= first |
      ['ended', p.end, p.isCertain AND p.end >= first AND p.end + '~' <= last]
    ] +
    CASE
      WHEN r.reportedFirst >= since AND r.reportedFirst < until THEN [['reported', NULL, r.reportedLast < until]]
      ELSE []
    END AS change
  WITH r, change
  WHERE $what IN ['any', change[0]]
  WITH
    r,
    change[0] AS what,
    change[1] AS day,
    CASE WHEN change[2] THEN 'surely' ELSE 'perhaps' END AS within
  ORDER BY what = 'reported', coalesce(day, ''), what, within DESC, r.voices DESC, r.key
  LIMIT $limit
  RETURN r, what, day, within
}
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, CASE WHEN c.told <> 'denied' THEN speaker.name END AS speaker
  ORDER BY c.id
  RETURN collect(c.id) AS claims, collect(DISTINCT speaker) AS saidBy, collect(c.says) AS says
}
CALL (r, claims) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND (c.told = 'denied' OR NOT c.id IN claims)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN NOT c.id IN claims THEN c.id END) AS otherClaims
}
RETURN
  what,
  day,
  within,
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).name AS toName,
  r.status AS status,
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
  says,
  saidBy,
  deniedBy,
  [p IN r.periods WHERE p <> '/'] AS periods,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  otherClaims,
  r.key AS key,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY what = 'reported', coalesce(day, ''), what, within DESC, voices DESC, key
