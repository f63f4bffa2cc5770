MATCH (j:Judgement)
WHERE j.id IN $ids
RETURN j.judgement AS judgement, toString(j.at) AS at
