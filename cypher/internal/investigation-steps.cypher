MATCH (s:Step)
WHERE s.investigation = $id AND s.n > $after
RETURN s.step AS step
ORDER BY s.n
LIMIT $limit
