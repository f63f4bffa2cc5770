MATCH (r:Review {id: $id})
REMOVE r.held
