MATCH (k:Check {id: $id})
RETURN k.relation AS relation, k.withdraws AS withdraws, k.analyst AS analyst
