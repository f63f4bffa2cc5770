// Writing to it takes its lock before its steps are read: of two decisions at once the second waits.
MATCH (r:Review {id: $id})
SET r.held = true
RETURN r.id AS id
