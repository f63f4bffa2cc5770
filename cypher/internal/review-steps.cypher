MATCH (s:ReviewStep)
// A bound of its number, too: without it the index of both would not be used.
WHERE s.review = $id AND s.n > 0
RETURN s.n AS n, s.id AS id, s.analyst AS analyst, toString(s.createdAt) AS at, s.step AS step
ORDER BY s.n
