MATCH (from:Entity)-[r]->(to:Entity)
RETURN
  type(r) AS type,
  properties(r) AS properties,
  from { .id, .name, labels: labels(from) } AS from,
  to { .id, .name, labels: labels(to) } AS to
ORDER BY type, properties.key
