// Who stands between two sets of actors, one line from either, as far as ids and types tell: found before any line is
// read, at about a tenth of the cost. A hash join: from one giant each neighbour's lines would all be looked through.
// Each neighbour counts once before it: a hub among them has thousands of lines to either set.
MATCH (x)-[r:/*startTypes*/]-(m)
WHERE id(x) IN $near AND ($types = [] OR type(r) IN $types)
WITH DISTINCT m
MATCH (m)-[s:/*endTypes*/]-(y)
  USING JOIN ON m
WHERE id(y) IN $far AND ($types = [] OR type(s) IN $types)
WITH DISTINCT m
WHERE
  $isOpen OR
  id(m) IN $letIn OR
  CASE WHEN $threshold IS NULL THEN NOT m:Hub ELSE NOT coalesce(m.barred OR m.degree > $threshold, false) END
RETURN toFloat(id(m)) AS m
LIMIT $most
