// $deleted: true deletes, false brings back. Either is a version of its own.
MATCH (i:Investigation {id: $id})
SET i.deletedAt = CASE WHEN $deleted THEN datetime() END, i.version = i.version + 1
REMOVE i.held
