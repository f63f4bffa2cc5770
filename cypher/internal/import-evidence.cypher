UNWIND $given.rows AS row
CREATE (n:$($given.labels))
SET n = row
