CALL () {
  UNWIND $keys AS key
  MATCH (c:Claim {relKey: key})
  RETURN c
  UNION
  UNWIND $pivots AS pivot
  MATCH (c:Claim {subjectId: pivot})
  WHERE c.type IN $subjectTypes
  RETURN c
  UNION
  UNWIND $pivots AS pivot
  MATCH (c:Claim {objectId: pivot})
  WHERE c.type IN $objectTypes
  RETURN c
}
WITH c
WHERE NOT c.article IN $except
RETURN properties(c) AS claim
