MATCH (a:Source)
WHERE any(id IN a.copiesFrom WHERE id IN $given.ids)
RETURN a.id AS id
