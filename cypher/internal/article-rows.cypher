MATCH (a:Article)
OPTIONAL MATCH (p:Entity {id: a.publisher})
WITH a, p
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id
RETURN
  a.id AS id,
  a.title AS title,
  coalesce(p.name, a.publisher) AS publisher,
  a.publishedAt AS publishedAt,
  a.publishedNotAfter AS publishedNotAfter,
  a.publishedInferred AS publishedInferred,
  a.textSha256 AS textSha256,
  COUNT { MATCH (c:Claim) WHERE c.article = a.id AND c.rejected IS NULL } AS claims,
  COUNT { MATCH (f:Figure) WHERE f.article = a.id } AS figures
