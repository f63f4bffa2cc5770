// Figures that name both ends of a relation: what is counted of one of them, in or by the other.
MATCH (f:Figure)
WHERE
  f.subjectId IN $ends AND
  (f.place IN $ends AND f.place <> f.subjectId OR f.attributedTo IN $ends AND f.attributedTo <> f.subjectId)
OPTIONAL MATCH (a:Source {id: f.article})
WITH f, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY reported, f.article, head(f.paragraphs), f.id
WITH collect(f) AS figures
UNWIND figures[..$limit] AS f
RETURN properties(f) AS figure, size(figures) AS total
