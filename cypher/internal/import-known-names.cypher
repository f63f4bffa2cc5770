// Whoever goes by exactly one of these names, but for those whom only this file tells of.
MATCH (e:Entity)
WHERE e.name IN $given.names OR any(alias IN coalesce(e.aliases, []) WHERE alias IN $given.names)
WITH e
WHERE EXISTS {
  MATCH (d:Declaration)
  WHERE d.entity IN [e.id] + coalesce(e.formerIds, []) AND d.article <> $given.file
}
RETURN e {.id, .name, type: e.typeName, .summary} AS entity, [e.name] + coalesce(e.aliases, []) AS names
ORDER BY e.id
