MATCH (j:Judgement)
RETURN j.judgement AS judgement, toString(j.at) AS at
ORDER BY j.n
