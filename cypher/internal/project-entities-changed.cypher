UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$([type IN $given.types WHERE type <> row.type])
SET e:$(row.type)
SET e += row.properties
WITH e, e.barred OR e.degree > $given.hubDegree AS hub
WHERE hub <> e:Hub
REMOVE e:$(CASE WHEN hub THEN [] ELSE $given.labels END)
SET e:$(CASE WHEN hub THEN $given.labels ELSE [] END)
