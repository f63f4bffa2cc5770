MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $page
RETURN labels(e) AS labels, properties(e) AS properties
ORDER BY properties.id
