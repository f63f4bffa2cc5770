MATCH (e:Entity)
WHERE e.id IN $ids
RETURN labels(e) AS labels, properties(e) AS properties
ORDER BY properties.id
