// The same canvas on the same facts has the same fingerprint, however often it was kept: the one kept last is first.
MATCH (v:Version)
WHERE v.fingerprint STARTS WITH $fingerprint AND v.deletedAt IS NULL
MATCH (i:Investigation {id: v.investigation})
WHERE i.deletedAt IS NULL
WITH v
ORDER BY v.createdAt DESC, v.investigation, v.n DESC
WITH collect({id: v.investigation, n: v.n}) AS at
RETURN at[..$limit] AS at, size(at) AS total
