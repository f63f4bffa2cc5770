MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.title AS title, a.textSha256 AS sha256
