// Of whom figures are told, and how many of each.
MATCH (f:Figure)
RETURN f.subjectId AS id, count(f) AS figures
ORDER BY id
