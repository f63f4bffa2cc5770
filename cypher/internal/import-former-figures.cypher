// Figures of other files that are called the same and were made by the same: earlier forms of this file.
MATCH (s:Source {kind: 'file', title: $given.title})
WHERE s.id <> $given.file AND s.publisher = coalesce($given.maker, s.id)
MATCH (f:Figure {article: s.id})
RETURN properties(f) AS figure
