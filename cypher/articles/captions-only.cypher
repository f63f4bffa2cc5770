// @title What only a caption tells
// @about Which lines are told by the caption of a picture and nowhere in the text of any article?
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 100 - how many lines
// @returns graph
// @tags evidence, doubt
// @total total
CALL () {
  UNWIND $actors AS id
  MATCH (:Entity {id: id})-[r]-()
  RETURN r
  UNION
  WITH size($actors) AS chosen
  WHERE chosen = 0
  MATCH (:Entity)-[r]->()
  RETURN r
}
WITH r
WHERE r.caption AND r.derivedFrom IS NULL
WITH collect(r) AS found
UNWIND found AS r
WITH r, size(found) AS total
ORDER BY r.key
LIMIT $limit
CALL (r) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  MATCH (a:Source {id: c.article})
  WITH c, a
  ORDER BY coalesce(a.publishedNotAfter, a.publishedAt), a.id, c.id
  RETURN collect(c.says) AS says, collect(DISTINCT a.title) AS articles, collect(c.id) AS claimIds
}
RETURN
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
  CASE r.status WHEN 'denied' THEN [] ELSE r.periods END AS periods,
  CASE r.status WHEN 'denied' THEN r.periods ELSE [] END AS deniedFor,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.key AS key,
  claimIds,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY key
