// Whatever belongs neither to the facts, the evidence and the judgements nor to our own bookkeeping.
MATCH (n)
WHERE NOT n:Entity|Source|Claim|Figure|Mention|Declaration|Load|Judgement|Lock|Redthread
  // What may take megabytes is asked for by itself, a few at a time.
  AND (n:Investigation|Version|Review|ReviewStep) = $large
// When it was saved is no part of what it is; whether it was deleted is.
RETURN
  labels(n) AS labels,
  n {
    .*,
    // What a version holds; of all others, that somebody looked at them in a transaction that changed nothing.
    held: CASE WHEN n:Version THEN n.held END,
    createdAt: null,
    updatedAt: null,
    deletedAt: CASE WHEN n.deletedAt IS NOT NULL THEN true END
  } AS properties
