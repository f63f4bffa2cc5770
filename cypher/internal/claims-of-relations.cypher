// Qualifiers are JSON, in which an id stands in quotes; '' is named by every claim.
MATCH (c:Claim)
WHERE
  c.relKey IN $keys AND
  c.rejected IS NULL AND
  coalesce(c.qualifiers, '') CONTAINS $naming
MATCH (c)-[:STATED_IN]->(a:Source)
WITH c, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY reported, c.article, head(c.paragraphs), c.id
WITH collect(c) AS claims
UNWIND claims[..$limit] AS c
RETURN properties(c) AS claim, size(claims) AS total
