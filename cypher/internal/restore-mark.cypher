MERGE (r:Redthread)
SET r.restoring = $mark
