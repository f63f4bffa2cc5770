// @title In office on a day
// @about Who held which office on this day, who did not, and of whom is it not known? Held means within a period whose
//   beginning is told, until an end is told, or on a day on which a report shows it true. One less firm than others
//   counts where these leave the day open; the row then bears its marks.
// @param on date - the day, month or year
// @param of entities = [] - only these persons and bodies; none = all
// @param limit integer(1..1000) = 200 - how many offices
// @returns table
// @tags people, bodies, time
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
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[r:HOLDS_POSITION]-()
  RETURN r
  UNION
  UNWIND CASE size($of) WHEN 0 THEN ['all'] ELSE [] END AS everybody
  MATCH ()-[r:HOLDS_POSITION]->()
  RETURN r
}
WITH *
WHERE r.status IN ['asserted', 'said']
WITH first, last, before, after, collect(r) AS offices
UNWIND offices AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH first, last, before, after, r, min(size(offices)) AS total
WITH *, toString(date(toString(r.reportedLast))) AS reported
WITH
  r,
  total,
  first,
  after,
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
// Who shows it true then. Where the firm ones leave it open, one that is less firm is an answer too, with its marks.
CALL (r, first, after) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND c.rejected IS NULL AND c.told IN ['asserted', 'said'] AND c.asOf IS NOT NULL
  MATCH (a:Source {id: c.article})
  // As text after all days of a month or year.
  WITH c, r, coalesce(a.publishedNotAfter, a.publishedAt) + '~' AS reported
  WHERE
    c.asOf STARTS WITH $on OR
    $on STARTS WITH c.asOf AND
    (first <= reported OR c.asOf > reported) AND
    (first = toString(date(c.asOf)) AND first <= reported < after OR
    NOT any(p IN r.periods WHERE any(bound IN split(p, '/') WHERE bound STARTS WITH c.asOf)))
  WITH c, c.firm OR r.hedged OR r.inferred OR r.caption AS supports
  ORDER BY c.id
  RETURN collect(CASE WHEN supports THEN c END) AS firm, collect(CASE WHEN NOT supports THEN c END) AS lessFirm
}
WITH
  r,
  total,
  CASE
    WHEN held OR possible AND size(lessFirm) > 0 THEN 'held'
    WHEN possible THEN 'not-known'
    ELSE 'did-not-hold'
  END AS answer,
  CASE
    WHEN held THEN firm
    WHEN possible THEN lessFirm
    ELSE []
  END AS showing,
  held AND size(r.certain) > 0 AS isWithinPeriod
ORDER BY answer, endNode(r).name, r.role, startNode(r).name, r.key
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  WITH c.id AS id
  ORDER BY id
  RETURN collect(id) AS claims
}
CALL (r, claims) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND NOT c.id IN claims
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT c.id) AS otherClaims
}
RETURN
  answer,
  startNode(r).id AS holder,
  startNode(r).name AS holderName,
  r.role AS office,
  endNode(r).id AS body,
  endNode(r).name AS bodyName,
  [p IN r.periods WHERE p <> '/'] AS periods,
  r.shownOn AS shownOn,
  [c IN showing | c.id] AS shownBy,
  r.status AS status,
  [
    m IN
    [
      CASE
        WHEN
          r.inferred OR
          any(
            c IN showing
            WHERE c.inferred CONTAINS ('"' + 'relation' + '"') OR c.inferred CONTAINS ('"' + 'end' + '"')
          )
          THEN 'inferred'
      END,
      CASE WHEN r.hedged OR any(c IN showing WHERE c.hedged) THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE
        WHEN
          r.caption OR
          size(showing) > 0 AND all(c IN showing WHERE all(zone IN c.zones WHERE zone = 'caption'))
          THEN 'only-a-caption'
      END,
      CASE
        WHEN
          r.dateInferred OR
          NOT isWithinPeriod AND
          size(showing) > 0 AND
          all(c IN showing WHERE coalesce(c.inferred, '') CONTAINS ('"' + 'date' + '"'))
          THEN 'date-inferred'
      END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  total
ORDER BY answer, bodyName, office, holderName, key
