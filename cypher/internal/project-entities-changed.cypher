UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$([type IN $given.types WHERE type <> row.type])
SET e:$(row.type)
SET e += row.properties
