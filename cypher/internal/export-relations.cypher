// Of one type, so that the index of its keys gives their order.
MATCH (from:Entity)-[r:/*types*/]->(to:Entity)
WHERE r.key > $after
WITH from, r, to
ORDER BY r.key
LIMIT $page
RETURN
  type(r) AS type,
  properties(r) AS properties,
  from { .id, .name, labels: labels(from) } AS from,
  to { .id, .name, labels: labels(to) } AS to
ORDER BY properties.key
