MATCH (s:Step)
WHERE
  s.investigation = $id AND
  (NOT s.step CONTAINS $nothingCut OR
    any(turn IN $turns WHERE s.step CONTAINS turn))
RETURN s.step AS step
ORDER BY s.n
