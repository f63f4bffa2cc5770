UNWIND $given.rows AS id
MATCH (e:Entity {id: id})
WITH e, e.barred OR e.degree > $given.hubDegree AS hub
WHERE hub <> e:Hub
REMOVE e:$(CASE WHEN hub THEN [] ELSE $given.labels END)
SET e:$(CASE WHEN hub THEN $given.labels ELSE [] END)
