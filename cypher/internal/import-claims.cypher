MATCH (a:Source {id: $given.article})
UNWIND $given.rows AS row
CREATE (c:Claim)
SET c = row
CREATE (c)-[:STATED_IN]->(a)
