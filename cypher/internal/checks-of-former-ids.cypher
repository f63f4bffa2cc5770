// Keys of lines that were checked while one of these was an end of theirs: few, however many keys there may have been.
MATCH (k:Check)
WHERE k.relation IS NOT NULL
WITH DISTINCT k.relation AS relation
WITH relation, split(relation, '|') AS parts
WHERE parts[1] IN $ids OR parts[2] IN $ids
RETURN relation
