MATCH (e)
WHERE id(e) IN $actors
RETURN id(e) AS at, e AS actor
