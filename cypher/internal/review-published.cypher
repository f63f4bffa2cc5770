// What was published, by whom, and under which ids of the graph whoever is new.
MATCH (r:Review {id: $id})
SET
  r.published = $decided,
  r.decided = $decided,
  r.publishedBy = $analyst,
  r.ids = $ids,
  r.digest = $digest,
  r.updatedAt = datetime()
REMOVE r.held
