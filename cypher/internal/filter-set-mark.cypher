// $deleted: true deletes, false brings back. Either is a version of its own.
MATCH (s:FilterSet {id: $id})
SET s.deletedAt = CASE WHEN $deleted THEN datetime() END, s.version = s.version + 1
REMOVE s.held
