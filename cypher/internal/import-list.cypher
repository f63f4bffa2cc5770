MATCH (s:Source)
WHERE s.kind = 'file'
OPTIONAL MATCH (l:Load {source: s.id})
OPTIONAL MATCH (p:Entity {id: s.publisher})
RETURN
  s.id AS id,
  s.title AS title,
  s.format AS format,
  p.name AS maker,
  s.publishedAt AS date,
  s.importedBy AS importedBy,
  toString(l.at) AS at,
  COUNT { MATCH (c:Claim) WHERE c.article = s.id } AS claims,
  COUNT { MATCH (f:Figure) WHERE f.article = s.id } AS figures,
  COUNT { MATCH (d:Declaration) WHERE d.article = s.id } AS entities
ORDER BY l.at DESC, id
