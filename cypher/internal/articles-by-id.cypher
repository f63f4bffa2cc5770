MATCH (a:Source)
WHERE a.id IN $ids
RETURN properties(a) AS article
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id
