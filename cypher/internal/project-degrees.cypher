// A degree counts neighbours: it changes with the first line between two and with the last one.
UNWIND $given.rows AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
WITH a, b, pair.more AS more, COUNT { (a)--(b) } AS lines
WITH a, b, CASE WHEN lines > 0 AND lines = more THEN 1 WHEN lines = 0 THEN -1 ELSE 0 END AS step
WHERE step <> 0
UNWIND [a, b] AS e
WITH e, sum(step) AS step
SET e.degree = e.degree + step
