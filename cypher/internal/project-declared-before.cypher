UNWIND $given.declarations AS one
WITH one
WHERE EXISTS {
  MATCH (d:Declaration {entity: one.entity})
  WHERE d.article < $given.article AND d.declared = one.declared
}
RETURN one.entity AS id
