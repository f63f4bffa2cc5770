MATCH (r:Review {id: $id})
RETURN
  r.found AS found,
  r.textSha256 AS textSha256,
  r.textLength AS textLength,
  r.passage AS passage,
  r.ids AS ids,
  r.digest AS digest
