// Of these lines, or of one who is an end.
MATCH (c:Claim)
WHERE
  (c.relKey IN $keys OR c.subjectId = $id OR c.objectId = $id) AND
  c.rejected IS NOT NULL
RETURN properties(c) AS claim
ORDER BY c.id
LIMIT $limit
