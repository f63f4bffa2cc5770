// $deleted: true deletes, false brings back. What was saved stays as it was.
MATCH (q:OwnQuery {id: $id})
SET q.deletedAt = CASE WHEN $deleted THEN datetime() END
REMOVE q.held
