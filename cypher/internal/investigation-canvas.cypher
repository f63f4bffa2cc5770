MATCH (i:Investigation {id: $id})
RETURN i.canvas AS canvas
