MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, id(e) AS at, e.degree AS degree, any(label IN labels(e) WHERE label IN $avoidTypes) AS avoided
