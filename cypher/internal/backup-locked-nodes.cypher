// What changes only under the lock of the facts.
MATCH (n:Entity|Source|Claim|Figure|Mention|Declaration|Judgement)
WHERE NOT n:Lock|Redthread
RETURN n
