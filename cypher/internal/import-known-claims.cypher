// Which of these claims the graph holds already, from their own source, and what they say.
UNWIND $given.ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, properties(c) AS claim
