UNWIND $given.declarations AS one
WITH one
WHERE EXISTS {
  // Planned while the graph was small, it would look through all declarations for ever after.
  MATCH (d:Declaration {entity: one.entity})
    USING INDEX SEEK d:Declaration(entity)
  WHERE d.article < $given.article AND d.declared = one.declared
}
RETURN one.entity AS id
