MATCH (j:Judgement)
RETURN labels(j) AS labels, j {.id, .n, .judgement, .withdrawn} AS properties
