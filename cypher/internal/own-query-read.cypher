MATCH (q:OwnQuery {id: $id})
RETURN
  q.id AS id,
  q.source AS source,
  q.version AS version,
  q.updatedAt.epochMillis AS at,
  q.savedBy AS savedBy,
  q.deletedAt IS NOT NULL AS deleted
