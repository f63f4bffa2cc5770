MATCH (a:Source)
WHERE a.id IN $ids
RETURN properties(a) AS article
ORDER BY a.publishedAt DESC, a.id
