MATCH (l:Load {source: $source})
RETURN
  l.source AS source,
  l.contentHash AS contentHash,
  coalesce(l.seen, [l.contentHash]) AS seen,
  coalesce(l.removed, false) AS removed
