// Which of these claims the graph holds already, from their own source.
UNWIND $given.ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id
