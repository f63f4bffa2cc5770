// The ids follow from the import: the same one once more finds them, and leaves them as they have become.
UNWIND $queries AS query
MERGE (q:OwnQuery {id: query.id})
ON CREATE SET q.version = 0
WITH q, query
WHERE q.version = 0
SET
  q.title = query.title,
  q.source = query.source,
  q.savedBy = $by,
  q.version = 1,
  q.lastSave = $save,
  q.createdAt = datetime(),
  q.updatedAt = datetime()
CREATE (:OwnQueryVersion {id: q.id, version: 1, source: q.source, createdAt: q.updatedAt, savedBy: q.savedBy})
