// Whatever belongs neither to the facts, the evidence and the judgements nor to our own bookkeeping.
MATCH (n)
WHERE NOT n:Entity|Source|Claim|Figure|Mention|Declaration|Load|Judgement|Lock|Redthread
RETURN labels(n) AS labels, properties(n) AS properties
