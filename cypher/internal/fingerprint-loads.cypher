MATCH (l:Load)
RETURN labels(l) AS labels, l {.source, .contentHash, .removed} AS properties
