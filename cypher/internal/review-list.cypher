MATCH (r:Review)
WITH r
ORDER BY r.updatedAt DESC, r.id
WITH collect(r) AS all
WITH all[..$limit] AS shown, size(all) AS total
UNWIND CASE WHEN total = 0 THEN [NULL] ELSE shown END AS r
RETURN
  total,
  r {
    .id, .about, .passage, .addedBy, .fileName, .textSha256, .steps, .accepted, .rejected,
    addedAt: toString(r.createdAt),
    everPublished: r.published IS NOT NULL,
    isAsPublished: coalesce(r.published = r.decided, false),
    isPublished: EXISTS { MATCH (:Source {id: r.id}) }
  } AS row
