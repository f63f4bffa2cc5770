// In the order of $ids.
UNWIND $ids AS id
MATCH (i:Investigation {id: id})
RETURN
  i.id AS id,
  i.title AS title,
  i.version AS version,
  toString(i.createdAt) AS createdAt,
  toString(i.updatedAt) AS updatedAt,
  i.savedBy AS savedBy,
  i.nodes AS nodes,
  i.edges AS edges,
  i.steps AS steps,
  i.example AS example,
  toString(i.deletedAt) AS deletedAt
