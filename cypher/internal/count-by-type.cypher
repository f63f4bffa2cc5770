MATCH (e:Entity)
UNWIND [label IN labels(e) WHERE NOT label IN ['Entity', 'Hub']] AS type
RETURN type, count(*) AS entities
ORDER BY entities DESC
