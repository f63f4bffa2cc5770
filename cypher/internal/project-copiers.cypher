MATCH (a:Article)
WHERE any(id IN a.copiesFrom WHERE id IN $ids)
RETURN a.id AS id
