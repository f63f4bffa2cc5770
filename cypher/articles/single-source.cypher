// @title What one story alone tells
// @about Which lines rest on one story only, which one is it, and who repeats it? Copies of one text are one story;
//   lines that are only denied or derived are left out.
// @param article text = "" - only what this article tells: words of its title, or its id; none = all
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 50 - how many lines
// @returns graph
// @total total
CALL () {
  MATCH (a:Article)
  WHERE $article <> '' AND (a.id = $article OR toLower(a.title) CONTAINS toLower($article))
  MATCH (c:Claim)
  WHERE c.article = a.id AND c.rejected IS NULL
  MATCH (:Entity {id: c.subjectId})-[r]-(:Entity {id: c.objectId})
  WHERE r.key = c.relKey
  RETURN r
  UNION
  UNWIND $actors AS id
  MATCH (:Entity {id: id})-[r]-()
  WHERE $article = ''
  RETURN r
  UNION
  WITH size($actors) AS chosen
  WHERE chosen = 0 AND $article = ''
  MATCH (:Entity)-[r]->()
  RETURN r
}
WITH r
WHERE
  r.stories = 1 AND
  r.status <> 'denied' AND
  r.derivedFrom IS NULL AND
  (size($actors) = 0 OR startNode(r).id IN $actors OR endNode(r).id IN $actors)
WITH collect(r) AS found
UNWIND found AS r
WITH r, size(found) AS total
// The more is joined to its ends, the more would fall with it.
ORDER BY startNode(r).degree + endNode(r).degree DESC, r.key
LIMIT $limit
// What supports a line: as real as its status, and firm if any claim is, neither hedged nor inferred nor a caption's.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    c.stance = 'asserts' AND
    c.reality = CASE WHEN r.status IN ['asserted', 'said'] THEN 'actual' ELSE r.status END AND
    (r.hedged OR
      r.inferred OR
      r.caption OR
      NOT (c.hedged IS NOT NULL OR
        coalesce(c.inferred, '') CONTAINS 'what' + '":"' + 'relation' OR
        coalesce(c.inferred, '') CONTAINS 'what' + '":"' + 'end' OR
        all(zone IN c.zones WHERE zone = 'caption')))
  WITH c
  ORDER BY c.id
  RETURN
    collect(c.id) AS claimIds,
    head(collect(c.stories[0])) AS storyId,
    collect(DISTINCT CASE WHEN c.article <> c.stories[0] THEN c.article END) AS copiedBy
}
OPTIONAL MATCH (story:Source {id: storyId})
OPTIONAL MATCH (publisher:Entity {id: story.publisher})
RETURN
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).name AS toName,
  r.status AS status,
  r.inferred AS inferred,
  r.hedged AS hedged,
  r.caption AS onlyCaption,
  r.contested AS contested,
  r.periods AS periods,
  storyId,
  coalesce(story.title, storyId) AS story,
  publisher.name AS publisher,
  story.publishedAt AS published,
  copiedBy,
  r.voices AS voices,
  r.key AS key,
  claimIds,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY startNode(r).degree + endNode(r).degree DESC, key
