MATCH (j:Judgement)
WHERE j.from IS NOT NULL
RETURN j.judgement AS judgement
ORDER BY j.n
