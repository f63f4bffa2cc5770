MATCH (j:Judgement {article: $article})
WHERE j.withdrawn IS NOT NULL
RETURN j.withdrawn AS withdrawn
ORDER BY j.n DESC
LIMIT 1
