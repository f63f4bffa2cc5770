// @title The articles
// @about Which articles are loaded, and how much does each of them say?
// @param limit integer(1..1000) = 100 - how many articles
// @returns table
// @tags evidence
// @total total
MATCH (a:Article)
WITH a
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id
LIMIT $limit
OPTIONAL MATCH (p:Entity {id: a.publisher})
RETURN
  a.id AS id,
  a.title AS title,
  coalesce(p.name, a.publisher) AS publisher,
  a.publishedAt AS published,
  COUNT { MATCH (c:Claim) WHERE c.article = a.id AND c.rejected IS NULL } AS claims,
  COUNT { MATCH (f:Figure) WHERE f.article = a.id } AS figures,
  COUNT { (:Article) } AS total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id
