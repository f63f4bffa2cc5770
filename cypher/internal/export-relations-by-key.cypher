MATCH (from:Entity)-[r:/*types*/]->(to:Entity)
WHERE r.key IN $keys
RETURN
  type(r) AS type,
  properties(r) AS properties,
  from { .id, .name, labels: labels(from) } AS from,
  to { .id, .name, labels: labels(to) } AS to
ORDER BY properties.key
