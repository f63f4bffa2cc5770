CALL () {
  UNWIND $given.keys AS key
  MATCH (c:Claim {relKey: key})
  RETURN c
  UNION
  UNWIND $given.pivots AS pivot
  MATCH (c:Claim {subjectId: pivot})
  WHERE c.type IN $given.subjectTypes
  RETURN c
  UNION
  UNWIND $given.pivots AS pivot
  MATCH (c:Claim {objectId: pivot})
  WHERE c.type IN $given.objectTypes
  RETURN c
}
WITH c
WHERE NOT c.article IN $given.except
RETURN properties(c) AS claim
