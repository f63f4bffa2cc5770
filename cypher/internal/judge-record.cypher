CREATE (j:Judgement {id: $id, n: $n, judgement: $judgement, withdrawn: $withdrawn, at: datetime()})
SET j += $columns
RETURN toString(j.at) AS at
