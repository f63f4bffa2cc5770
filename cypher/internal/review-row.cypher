MATCH (r:Review {id: $id})
RETURN
  r {
    .id, .about, .passage, .addedBy, .fileName, .textSha256, .steps, .accepted, .rejected,
    addedAt: toString(r.createdAt),
    everPublished: r.published IS NOT NULL,
    isAsPublished: coalesce(r.published = r.decided, false),
    isPublished: EXISTS { MATCH (:Source {id: r.id}) }
  } AS row
