// The latest day each may have appeared on, as exactly as it is known.
MATCH (a:Article)
RETURN DISTINCT coalesce(a.publishedNotAfter, a.publishedAt) AS day
