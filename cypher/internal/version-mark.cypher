// $deleted: true deletes, false brings back. What is so already stays as it is.
MATCH (i:Investigation {id: $id})
REMOVE i.held
WITH i
MATCH (v:Version {investigation: i.id, n: $n})
SET v.deletedAt = CASE WHEN $deleted THEN coalesce(v.deletedAt, datetime()) END
