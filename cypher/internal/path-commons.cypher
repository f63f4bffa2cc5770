// Who stands between two sets of actors, one line from either, as far as ids and types tell: found before any line is
// read, at about a tenth of the cost. A hash join: from one giant each neighbour's lines would all be looked through.
MATCH (x)-[r:/*startTypes*/]-(m)-[s:/*endTypes*/]-(y)
  USING JOIN ON m
WHERE
  id(x) IN $near AND
  id(y) IN $far AND
  ($types = [] OR type(r) IN $types AND type(s) IN $types)
WITH DISTINCT m
WHERE
  $isOpen OR
  id(m) IN $letIn OR
  CASE WHEN $threshold IS NULL THEN NOT m:Hub ELSE NOT coalesce(m.barred OR m.degree > $threshold, false) END
RETURN toFloat(id(m)) AS m
