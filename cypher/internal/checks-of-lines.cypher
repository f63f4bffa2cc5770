MATCH (k:Check)
WHERE k.relation IN $relations
RETURN
  k.id AS id,
  k.n AS n,
  k.relation AS relation,
  k.analyst AS analyst,
  k.why AS why,
  k.withdraws AS withdraws,
  k.read AS read,
  toString(k.createdAt) AS at
ORDER BY k.n
