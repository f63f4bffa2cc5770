UNWIND $given.rows AS row
CREATE (e:Entity:$(row.labels))
SET e = row.properties, e.degree = 0, e.countries = []
