MATCH (f:Figure)
WHERE f.subjectId = $id
OPTIONAL MATCH (a:Source {id: f.article})
WITH f, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY reported, f.article, head(f.paragraphs), f.id
WITH collect(f) AS figures
UNWIND figures[..$limit] AS f
RETURN properties(f) AS figure, size(figures) AS total
