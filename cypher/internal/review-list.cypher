MATCH (r:Review)
RETURN
  COUNT { (:Review) } AS total,
  r {
    .id, .about, .passage, .addedBy, .fileName, .textSha256, .steps, .accepted, .rejected,
    addedAt: toString(r.createdAt),
    everPublished: r.published IS NOT NULL,
    isAsPublished: coalesce(r.published = r.decided, false),
    isPublished: EXISTS { MATCH (:Source {id: r.id}) }
  } AS row
ORDER BY r.updatedAt DESC, r.id
LIMIT $limit
