MATCH (s:FilterSet {id: $id})
RETURN
  s.id AS id,
  s.name AS name,
  s.filters AS filters,
  s.version AS version,
  toString(s.updatedAt) AS updatedAt,
  s.savedBy AS savedBy
