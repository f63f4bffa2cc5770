MATCH (e:Entity)
WITH e
LIMIT $rows
DELETE e
RETURN count(*) AS cleared
