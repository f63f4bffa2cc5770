// Writing to it takes its lock before it is read: of two saves at once the second waits, and sees the first.
MERGE (s:FilterSet {id: $id})
ON CREATE SET s.version = 0
SET s.held = true
RETURN
  s.version AS version,
  s.lastSave AS lastSave,
  s.name AS name,
  s.savedBy AS savedBy,
  s.deletedAt IS NOT NULL AS deleted
