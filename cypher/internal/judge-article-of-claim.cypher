MATCH (c:Claim {id: $claim})
RETURN c.article AS article
