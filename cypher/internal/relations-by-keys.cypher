MATCH (from:Entity)-[r:/*types*/]->(to:Entity)
WHERE r.key IN $keys
RETURN from, r, to
