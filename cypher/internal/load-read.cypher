MATCH (l:Load {source: $source})
RETURN l.source AS source, l.contentHash AS contentHash, coalesce(l.removed, false) AS removed
