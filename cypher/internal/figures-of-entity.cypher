// What is counted of it, in it or by it.
CALL () {
  MATCH (f:Figure)
  WHERE f.subjectId = $id
  RETURN f
  UNION
  MATCH (f:Figure)
  WHERE f.place = $id
  RETURN f
  UNION
  MATCH (f:Figure)
  WHERE f.attributedTo = $id
  RETURN f
}
OPTIONAL MATCH (a:Source {id: f.article})
WITH f, f.subjectId <> $id AS isBeside, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY isBeside, reported, f.article, head(f.paragraphs), f.id
WITH collect(f) AS figures
UNWIND figures[..$limit] AS f
RETURN properties(f) AS figure, size(figures) AS total
