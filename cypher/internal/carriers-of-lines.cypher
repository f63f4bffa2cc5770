MATCH (from:Entity)-[r:/*types*/]->(:Entity)
WHERE r.key IN $keys
RETURN r.key AS key, from.id AS from, r.derivedFrom AS carriers
