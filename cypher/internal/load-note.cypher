MERGE (l:Load {source: $source})
SET
  l.contentHash = coalesce($contentHash, l.contentHash),
  l.at = datetime(),
  l.removed = $removed
