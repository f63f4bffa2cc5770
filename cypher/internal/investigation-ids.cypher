MATCH (i:Investigation)
WHERE (i.deletedAt IS NOT NULL) = $deleted AND toLower(i.title) CONTAINS toLower($text)
WITH i
ORDER BY i.updatedAt DESC, i.id
WITH collect(i.id) AS ids
RETURN ids[..$limit] AS ids, size(ids) AS total
