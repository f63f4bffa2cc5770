// Without DETACH: a relation that is still there is a mistake of ours and must stop the load.
UNWIND $given.rows AS id
MATCH (e:Entity {id: id})
DELETE e
