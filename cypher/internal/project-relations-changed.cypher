UNWIND $given.rows AS row
MATCH (a:Entity {id: row.from})-[r:$(row.type) {key: row.key}]->(b:Entity {id: row.to})
SET r = row.properties
