// Qualifiers are JSON, in which an id stands in quotes; '' is named by every claim.
UNWIND $lines AS line
UNWIND line.carriers AS carrier
MATCH (c:Claim {relKey: carrier})
WHERE c.rejected IS NULL AND coalesce(c.qualifiers, '') CONTAINS line.naming
MATCH (c)-[:STATED_IN]->(a:Source)
WITH line, c, coalesce(a.publishedNotBefore, a.publishedAt) AS reported
ORDER BY reported, c.article, head(c.paragraphs), c.id
WITH line, collect(c) AS claims
UNWIND claims[..$limit] AS c
RETURN line.key AS key, properties(c) AS claim, size(claims) AS total
