UNWIND $rows AS id
MATCH (e:Entity {id: id})
WITH e, COUNT { MATCH (e)--(neighbour) RETURN DISTINCT neighbour } AS degree
SET e.degree = degree
WITH e, e.barred OR degree > $hubDegree AS hub
WHERE hub <> e:Hub
REMOVE e:$(CASE WHEN hub THEN [] ELSE $labels END)
SET e:$(CASE WHEN hub THEN $labels ELSE [] END)
