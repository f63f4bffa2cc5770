// Everybody whom a text may name: who goes by no name of his own is of one article only.
MATCH (e:Entity)
WHERE e.named AND NOT e.typeName IN $unnameable
RETURN e.id AS id, e.typeName AS type, [e.name] + coalesce(e.aliases, []) AS names
ORDER BY e.id
