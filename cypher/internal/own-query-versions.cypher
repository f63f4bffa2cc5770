MATCH (v:OwnQueryVersion)
WHERE v.id = $id AND v.version > 0
RETURN v.version AS version, v.source AS source, v.createdAt.epochMillis AS at, v.savedBy AS savedBy
ORDER BY v.version DESC
LIMIT $limit
