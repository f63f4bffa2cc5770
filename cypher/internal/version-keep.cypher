// The investigation is held by whoever asks: the number is nobody else's.
MATCH (i:Investigation {id: $id})
SET i.versions = coalesce(i.versions, 0) + 1
REMOVE i.held
CREATE (v:Version {investigation: i.id, n: i.versions})
SET
  v.of = i.version,
  v.title = i.title,
  v.keep = $keep,
  v.name = $name,
  v.note = $note,
  v.by = $by,
  v.createdAt = datetime(),
  v.asOf = $asOf,
  v.nodes = i.nodes,
  v.edges = i.edges,
  v.steps = i.steps,
  v.claims = $claims,
  v.fingerprint = $fingerprint,
  v.held = $held
RETURN v.n AS n
