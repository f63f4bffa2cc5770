// @title New since a day
// @about Which lines were first reported on or after this day, the newest first? Where a report bears no exact day, it
//   may have come earlier: these lines are perhaps new, and stand behind. When something happened is another question.
// @param since date - the day, month or year from which on a report is new
// @param actors entities = [] - only lines of these actors; none = all
// @param types relationTypes = [] - only relations of these types; none = all
// @param limit limit(1..500) = 100 - how many lines
// @returns graph
// @tags time, evidence
// @total total
// A date is an ISO prefix: its digits, filled up with noughts, are before its first day.
WITH toInteger(replace($since, '-', '')) * toInteger(10 ^ (8 - size(replace($since, '-', '')))) AS since
// Counted by itself: a list of all that is found would not fit, where that is a million lines.
CALL (since) {
  CALL (since) {
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
  WITH r, since
  WHERE
    r.reportedLast >= since AND
    (size($types) = 0 OR type(r) IN $types) AND
    // Of a CASE only the branch that holds is worked out: who was reported before and since is asked whether one of its
    // reports is surely older.
    CASE
      WHEN r.reportedFirst >= since THEN true
      ELSE
        NOT EXISTS { MATCH (c:Claim)-[:STATED_IN]->(a) WHERE
          c.relKey = r.key AND
          c.rejected IS NULL AND
          coalesce(a.publishedNotAfter, a.publishedAt) + '~' < $since
        }
    END
  RETURN count(r) AS total
}
CALL (since) {
  CALL (since) {
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
  WITH r, since
  WHERE
    r.reportedLast >= since AND
    (size($types) = 0 OR type(r) IN $types) AND
    // Of a CASE only the branch that holds is worked out: who was reported before and since is asked whether one of its
    // reports is surely older.
    CASE
      WHEN r.reportedFirst >= since THEN true
      ELSE
        NOT EXISTS { MATCH (c:Claim)-[:STATED_IN]->(a) WHERE
          c.relKey = r.key AND
          c.rejected IS NULL AND
          coalesce(a.publishedNotAfter, a.publishedAt) + '~' < $since
        }
    END
  WITH r, CASE WHEN r.reportedFirst >= since THEN 'new' ELSE 'perhaps-new' END AS new
  ORDER BY new, r.reportedFirst DESC, r.voices DESC, r.stories DESC, r.key
  LIMIT $limit
  RETURN r, new
}
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  MATCH (a:Source {id: c.article})
  WITH c, a
  ORDER BY coalesce(a.publishedNotAfter, a.publishedAt), a.id, c.id
  RETURN collect(c.says) AS says, collect(DISTINCT a.title) AS articles, collect(c.id) AS claims
}
RETURN
  new,
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
  articles,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  CASE r.status WHEN 'denied' THEN [p IN r.periods WHERE p <> '/'] ELSE [] END AS deniedFor,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  r.key AS key,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY new, reportedFirst DESC, voices DESC, stories DESC, key
