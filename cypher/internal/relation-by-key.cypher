MATCH (from:Entity)-[r:/*types*/ {key: $key}]->(to:Entity)
RETURN from, r, to
