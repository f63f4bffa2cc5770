MATCH (:Entity)-[r]->(:Entity)
WITH r
LIMIT $rows
DELETE r
RETURN count(*) AS cleared
