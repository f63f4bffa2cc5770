MATCH (s:ReviewStep {id: $id})
RETURN s.review AS review, s.n AS n
