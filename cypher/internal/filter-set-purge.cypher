MATCH (s:FilterSet)
WHERE s.deletedAt < datetime($before)
DELETE s
