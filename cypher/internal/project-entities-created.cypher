UNWIND $given.rows AS row
CREATE (e:Entity:$(row.type))
SET e = row.properties, e.degree = 0, e.countries = []
