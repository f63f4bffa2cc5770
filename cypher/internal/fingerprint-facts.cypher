MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $page
RETURN
  e.id AS id,
  labels(e) AS labels,
  properties(e) AS properties,
  [(e)-[r]->(o:Entity) | [type(r), o.id, properties(r)]] AS relations
ORDER BY id
