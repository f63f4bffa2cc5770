MATCH (j:Judgement)
RETURN j.judgement AS judgement
ORDER BY j.n
