MATCH (s:FilterSet {id: $id})
SET
  s.name = $name,
  s.filters = $filters,
  s.savedBy = $by,
  s.version = s.version + 1,
  s.lastSave = $save,
  s.createdAt = coalesce(s.createdAt, datetime()),
  s.updatedAt = datetime()
REMOVE s.held
