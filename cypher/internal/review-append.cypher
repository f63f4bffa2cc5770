MATCH (r:Review {id: $id})
CREATE (s:ReviewStep {review: $id, n: $n, id: $step, analyst: $analyst, step: $json, createdAt: datetime()})
SET
  r.steps = $n,
  r.about = $about,
  r.accepted = $accepted,
  r.rejected = $rejected,
  r.decided = $decided,
  r.updatedAt = datetime()
REMOVE r.held
RETURN toString(s.createdAt) AS at
