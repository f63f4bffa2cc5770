// Whoever else changes the mark of a restore waits until this transaction has ended.
MERGE (r:Redthread)
SET r.held = true
