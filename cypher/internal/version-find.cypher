// The same canvas on the same facts has the same fingerprint, however often it was kept: the one kept last is first.
// Those that were deleted, and can be restored, come after all others.
MATCH (v:Version)
WHERE v.fingerprint STARTS WITH $fingerprint
MATCH (i:Investigation {id: v.investigation})
WHERE i.deletedAt IS NULL
WITH v
ORDER BY v.deletedAt IS NOT NULL, v.createdAt DESC, v.investigation, v.n DESC
WITH collect({id: v.investigation, n: v.n}) AS at
RETURN at[..$limit] AS at, size(at) AS total
