MATCH (j:Judgement)
WHERE j.withdrawn IS NOT NULL
WITH j, $article AS article
WHERE j.judgement CONTAINS ('"article":"' + article + '"')
RETURN j.withdrawn AS withdrawn
ORDER BY j.n DESC
LIMIT 1
