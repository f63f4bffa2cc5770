MATCH (a:Source {publisher: $id})
RETURN a.id AS article
ORDER BY article
