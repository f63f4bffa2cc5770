// Writing to it takes its lock before it is read: of two saves at once the second waits, and sees the first.
MERGE (q:OwnQuery {id: $id})
ON CREATE SET q.version = 0
SET q.held = true
RETURN
  q.version AS version,
  q.lastSave AS lastSave,
  q.savedBy AS savedBy,
  q.updatedAt.epochMillis AS updatedAt,
  q.deletedAt IS NOT NULL AS deleted
