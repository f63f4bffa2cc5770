CREATE (j:Judgement {id: $id, n: $n, judgement: $judgement, withdrawn: $withdrawn, at: datetime()})
