UNWIND $sanctions AS id
MATCH (authority:Entity)-[r:LIFTED]->(s:Sanction {id: id})
RETURN authority, r, s
