MATCH (f:Figure)
WHERE f.subjectId = $id
WITH f
ORDER BY f.metric, f.asOf, f.id
WITH collect(f) AS figures
UNWIND figures[..$limit] AS f
RETURN properties(f) AS figure, size(figures) AS total
