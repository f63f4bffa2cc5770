MATCH (a:Source {id: $article})
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
CREATE (c)-[:STATED_IN]->(a)
