MATCH (i:Investigation {id: $id})
SET
  i.title = $title,
  i.canvas = $canvas,
  i.nodes = $nodes,
  i.edges = $edges,
  i.savedBy = $savedBy,
  i.saved = i.version + 1,
  i.version = i.version + 1,
  i.steps = i.steps + size($steps),
  i.lastSave = $save,
  i.createdAt = coalesce(i.createdAt, datetime()),
  i.updatedAt = datetime(),
  i.example = coalesce(i.example, $example)
REMOVE i.held
WITH i
CALL (i) {
  UNWIND $steps AS step
  CREATE (:Step {investigation: i.id, n: step.n, step: step.json})
}
