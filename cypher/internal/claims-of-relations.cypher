MATCH (c:Claim)
WHERE c.relKey IN $keys AND c.rejected IS NULL
RETURN properties(c) AS claim
ORDER BY c.id
