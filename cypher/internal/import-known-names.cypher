// Whoever goes by exactly one of these names, but for those whom only this file tells of. The names are the keys of a
// map: each entity is looked up in it once, however many names there are.
MATCH (e:Entity)
WHERE $given.names[e.name] IS NOT NULL OR any(alias IN e.aliases WHERE $given.names[alias] IS NOT NULL)
WITH e
WHERE EXISTS {
  MATCH (d:Declaration)
  WHERE d.entity IN [e.id] + coalesce(e.formerIds, []) AND d.article <> $given.file
}
RETURN e {.id, .name, type: e.typeName, .summary} AS entity, [e.name] + coalesce(e.aliases, []) AS names
ORDER BY e.id
