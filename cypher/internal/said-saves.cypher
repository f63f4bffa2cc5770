MATCH (i:Investigation)
WHERE i.deletedAt IS NULL AND i.canvas IS NOT NULL
RETURN i.id AS id, i.version AS version
