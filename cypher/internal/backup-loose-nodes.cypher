// Whatever may be written by who does not hold the lock of the facts; a label that nobody has thought of yet, too.
MATCH (n)
WHERE NOT n:Entity|Source|Claim|Figure|Mention|Declaration|Judgement|Lock|Redthread
RETURN n
