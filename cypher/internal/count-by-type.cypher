MATCH (e:Entity)
UNWIND [label IN labels(e) WHERE label IN $types] AS type
RETURN type, count(*) AS entities
ORDER BY entities DESC
