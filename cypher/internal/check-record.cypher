// The highest number so far is the first one found from the end of its index.
OPTIONAL MATCH (before:Check)
WHERE before.n > 0
WITH before.n AS n
ORDER BY n DESC
LIMIT 1
CREATE
  (k:Check {
    id: $id,
    n: coalesce(n, 0) + 1,
    relation: $relation,
    analyst: $analyst,
    why: $why,
    withdraws: $withdraws,
    read: $read,
    createdAt: datetime()
  })
