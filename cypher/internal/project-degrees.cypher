UNWIND $rows AS id
MATCH (e:Entity {id: id})
SET e.degree = COUNT {
  MATCH (e)--(neighbour)
  RETURN DISTINCT neighbour
}
WITH e, e.barred OR e.degree > $hubDegree AS hub
REMOVE e:$(CASE WHEN hub THEN [] ELSE ['Hub'] END)
SET e:$(CASE WHEN hub THEN ['Hub'] ELSE [] END)
