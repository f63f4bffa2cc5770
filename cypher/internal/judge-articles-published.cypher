MATCH (a:Article {publisher: $id})
RETURN a.id AS article
ORDER BY article
