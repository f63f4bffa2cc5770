MATCH (q:OwnQuery {id: $id})
SET
  q.title = $title,
  q.source = $source,
  q.savedBy = $by,
  q.version = q.version + 1,
  q.lastSave = $save,
  q.createdAt = coalesce(q.createdAt, datetime()),
  q.updatedAt = datetime()
REMOVE q.held
CREATE (:OwnQueryVersion {id: q.id, version: q.version, source: q.source, createdAt: q.updatedAt, savedBy: q.savedBy})
