MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, labels(e) AS labels
