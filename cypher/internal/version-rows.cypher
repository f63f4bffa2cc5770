// In the order of $at.
UNWIND $at AS at
MATCH (v:Version {investigation: at.id, n: at.n})
RETURN
  v.investigation AS investigation,
  v.n AS n,
  v.of AS of,
  v.title AS title,
  v.name AS name,
  v.note AS note,
  v.by AS madeBy,
  toString(v.createdAt) AS at,
  v.asOf AS asOf,
  v.nodes AS nodes,
  v.edges AS edges,
  v.steps AS steps,
  v.claims AS claims,
  v.fingerprint AS fingerprint,
  toString(v.deletedAt) AS deletedAt
