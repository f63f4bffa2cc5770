UNWIND $given.articles AS article
MATCH (c:Claim {article: article})
RETURN properties(c) AS claim
