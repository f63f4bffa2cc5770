// The latest day on which each article may have appeared, as exactly as it is known, and the day of each imported file.
MATCH (a:Source)
RETURN DISTINCT coalesce(a.publishedNotAfter, a.publishedAt) AS day
