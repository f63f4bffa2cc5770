MATCH (f:Figure)
WHERE f.subjectId IN $ids
RETURN properties(f) AS figure
ORDER BY figure.subjectId, figure.id
