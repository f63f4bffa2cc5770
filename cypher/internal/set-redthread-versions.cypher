MERGE (r:Redthread)
SET r += $versions
