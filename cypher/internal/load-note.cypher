MERGE (l:Load {source: $source})
// Every content that ever came in: a start-up that brings one of them again brings nothing new.
WITH l, [hash IN coalesce(l.seen, [l.contentHash]) WHERE hash <> $contentHash] AS others
SET
  l.seen = CASE WHEN $contentHash IS NULL THEN l.seen ELSE others + $contentHash END,
  l.contentHash = coalesce($contentHash, l.contentHash),
  l.at = datetime(),
  l.removed = $removed
