MATCH (s:FilterSet)
// One that is only being made has no version yet.
WHERE s.deletedAt IS NULL AND s.version > 0
WITH s
ORDER BY toLower(s.name), s.id
WITH collect(s {.id, .name, .filters, .version, updatedAt: toString(s.updatedAt), .savedBy}) AS sets
RETURN sets[..$limit] AS sets, size(sets) AS total
