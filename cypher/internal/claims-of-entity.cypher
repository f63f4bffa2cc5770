CALL () {
  MATCH (c:Claim)
  WHERE c.subjectId = $id AND c.rejected IS NULL
  RETURN c
  UNION
  MATCH (c:Claim)
  WHERE c.objectId = $id AND c.rejected IS NULL
  RETURN c
}
MATCH (c)-[:STATED_IN]->(a:Source)
WITH c, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY reported, c.article, head(c.paragraphs), c.id
WITH collect(c) AS claims
UNWIND claims[..$limit] AS c
RETURN properties(c) AS claim, size(claims) AS total
