MATCH (q:OwnQuery)
WHERE (q.deletedAt IS NOT NULL) = $deleted AND q.version > 0
RETURN q.id AS id, q.source AS source, q.version AS version, q.updatedAt.epochMillis AS at, q.savedBy AS savedBy
ORDER BY toLower(q.title), q.id
