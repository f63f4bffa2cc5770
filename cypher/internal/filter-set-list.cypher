MATCH (s:FilterSet)
WHERE s.deletedAt IS NULL
WITH s
ORDER BY toLower(s.name), s.id
WITH collect(s {.id, .name, .filters, .version, updatedAt: toString(s.updatedAt), .savedBy}) AS sets
RETURN sets[..$limit] AS sets, size(sets) AS total
