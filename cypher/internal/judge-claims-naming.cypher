// Qualifiers are JSON, in which an id stands in quotes.
MATCH (c:Claim {article: $article})
WHERE
  c.subjectId = $id OR
  c.objectId = $id OR
  c.attributedTo = $id OR
  c.relayedBy = $id OR
  coalesce(c.qualifiers, '') CONTAINS $quoted
RETURN properties(c) AS claim
ORDER BY c.id
