// What a text calls somebody without naming him ("the two militaries") is found like a name.
CREATE FULLTEXT INDEX mentionSurfaces IF NOT EXISTS
FOR (m:Mention)
ON EACH [m.surface, m.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
