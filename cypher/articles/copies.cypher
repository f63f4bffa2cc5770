// @title Which articles copy which
// @about Which articles repeat passages of another one, so that the two are one story, and how many claims are copied?
// @param limit integer(1..500) = 100 - how many pairs
// @returns table
// @tags evidence
// @total total
MATCH (a:Article)
WHERE size(a.copiesFrom) > 0
CALL (a) {
  MATCH (line:Claim)
  WHERE line.article = a.id AND line.rejected IS NULL
  RETURN line
  UNION ALL
  MATCH (line:Figure)
  WHERE line.article = a.id
  RETURN line
}
// The story of a span is the article its copies began with, however often it was copied since.
UNWIND range(0, size(line.stories) - 1) AS i
WITH a, line, line.stories[i] AS story, line.paragraphs[i] AS paragraph
WHERE story <> a.id
WITH
  a,
  story,
  count(DISTINCT CASE WHEN line:Claim THEN line END) AS claims,
  count(DISTINCT CASE WHEN line:Figure THEN line END) AS figures,
  count(DISTINCT CASE WHEN line:Claim AND NOT a.id IN line.stories THEN line END) AS onlyCopied,
  collect(DISTINCT paragraph) AS unsorted,
  collect(DISTINCT line.id) AS ids
WITH
  collect(
    {a: a, story: story, claims: claims, figures: figures, onlyCopied: onlyCopied, unsorted: unsorted, ids: ids}
  ) AS pairs
UNWIND pairs AS pair
WITH pair, pair.a AS a, pair.story AS story, size(pairs) AS total
ORDER BY pair.claims DESC, a.id, story
LIMIT $limit
CALL (pair) {
  UNWIND pair.unsorted AS paragraph
  WITH paragraph
  ORDER BY paragraph
  RETURN collect(paragraph) AS paragraphs
}
CALL (pair) {
  UNWIND pair.ids AS id
  WITH id
  ORDER BY id
  LIMIT 100
  RETURN collect(id) AS firstIds
}
OPTIONAL MATCH (original:Source {id: story})
OPTIONAL MATCH (copier:Entity {id: a.publisher})
OPTIONAL MATCH (publisher:Entity {id: original.publisher})
RETURN
  a.title AS article,
  copier.name AS publisher,
  a.publishedAt AS published,
  coalesce(original.title, story) AS copiesFrom,
  publisher.name AS originalPublisher,
  original.publishedAt AS originalPublished,
  pair.claims AS copiedClaims,
  pair.onlyCopied AS ofThemNothingElse,
  COUNT { MATCH (c:Claim) WHERE c.article = a.id AND c.rejected IS NULL } AS claims,
  pair.figures AS copiedFigures,
  paragraphs,
  a.id AS articleId,
  story AS originalId,
  firstIds AS ids,
  total
ORDER BY copiedClaims DESC, articleId, originalId
