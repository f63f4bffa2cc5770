// Writing to it takes its lock before it is read: of two saves at once the second waits, and sees the first.
MERGE (i:Investigation {id: $id})
ON CREATE SET i.version = 0, i.steps = 0
SET i.held = true
RETURN
  i.version AS version,
  // Of the last save: deleting and bringing back changed nothing since.
  coalesce(i.saved, i.version) AS saved,
  i.lastSave AS lastSave,
  i.steps AS steps,
  i.savedBy AS savedBy,
  toString(i.updatedAt) AS updatedAt,
  toString(i.deletedAt) AS deletedAt
