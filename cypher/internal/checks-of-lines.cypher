// Of each key the last check that was not taken back: what was read for the others may be megabytes, and tells nothing.
MATCH (k:Check)
WHERE
  k.relation IN $relations
  AND k.withdraws IS NULL
  // A withdrawal stands under the key of what it takes back.
  AND NOT EXISTS { (:Check {relation: k.relation, withdraws: k.id}) }
WITH k.relation AS relation, max(k.n) AS n
MATCH (k:Check {n: n})
RETURN
  k.id AS id,
  relation,
  k.analyst AS analyst,
  k.why AS why,
  k.read AS read,
  toString(k.createdAt) AS at
ORDER BY n
