// @title What one story alone tells
// @about Which lines rest on one story only, which one is it, and who repeats it? Copies of one text are one story;
//   lines that are only denied or derived are left out.
// @param article text = "" - only what this article tells: words of its title, or its id; none = all
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 50 - how many lines
// @returns graph
// @tags evidence, doubt
// @total total
CALL () {
  MATCH (a:Article)
  WHERE $article <> '' AND (a.id = $article OR toLower(a.title) CONTAINS toLower($article))
  MATCH (c:Claim)
  WHERE c.article = a.id AND c.rejected IS NULL
  MATCH (:Entity {id: c.subjectId})-[r]-(:Entity {id: c.objectId})
  WHERE r.key = c.relKey
  WITH DISTINCT r
  RETURN r
  UNION ALL
  UNWIND $actors AS id
  MATCH (:Entity {id: id})-[r]-()
  WHERE $article = ''
  WITH DISTINCT r
  RETURN r
  UNION ALL
  WITH size($actors) AS chosen
  WHERE chosen = 0 AND $article = ''
  MATCH (:Entity)-[r]->()
  RETURN r
}
WITH r
WHERE
  // Of a CASE only the branch that holds is worked out.
  CASE
    WHEN r.stories <> 1 THEN false
    WHEN r.status = 'denied' OR r.derivedFrom IS NOT NULL THEN false
    WHEN size($actors) = 0 THEN true
    ELSE startNode(r).id IN $actors OR endNode(r).id IN $actors
  END
// The more is joined to its ends, the more would fall with it. A million lines are sorted by few such levels; among
// themselves only those of the levels that are reached.
WITH startNode(r).degree + endNode(r).degree AS joined, collect(r) AS alike
ORDER BY joined DESC
WITH collect(alike) AS levels
WITH
  reduce(reached = [], alike IN levels | CASE WHEN size(reached) < $limit THEN reached + alike ELSE reached END)
    AS reached,
  reduce(total = 0, alike IN levels | total + size(alike)) AS total
UNWIND reached AS r
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH r, min(total) AS total
ORDER BY startNode(r).degree + endNode(r).degree DESC, r.key
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  WITH c
  ORDER BY c.id
  RETURN
    collect(c.id) AS claimIds,
    head(collect(c.stories[0])) AS storyId,
    collect(DISTINCT CASE WHEN c.article <> c.stories[0] THEN c.article END) AS copiedBy
}
// Another story may tell it too, but as a guess or in a caption, as a plan or a denial.
CALL (r, claimIds, storyId) {
  MATCH (beside:Claim)
  WHERE beside.relKey = r.key AND beside.rejected IS NULL AND NOT beside.id IN claimIds
  UNWIND beside.stories AS other
  WITH other, beside
  WHERE other <> storyId
  WITH DISTINCT other, CASE WHEN beside.told IN ['asserted', 'said'] THEN 'less-firmly' ELSE beside.told END AS how
  OPTIONAL MATCH (source:Source {id: other})
  WITH coalesce(source.title, other) + ' (' + how + ')' AS elsewhere
  ORDER BY elsewhere
  RETURN collect(elsewhere) AS otherwiseIn
}
OPTIONAL MATCH (story:Source {id: storyId})
OPTIONAL MATCH (publisher:Entity {id: story.publisher})
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
  r.periods AS periods,
  storyId,
  coalesce(story.title, storyId) AS story,
  publisher.name AS publisher,
  story.publishedAt AS published,
  copiedBy,
  otherwiseIn,
  r.voices AS voices,
  r.key AS key,
  claimIds,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY startNode(r).degree + endNode(r).degree DESC, key
