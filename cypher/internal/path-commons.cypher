// Who stands between two sets of actors, one line from either, as far as ids and types tell: found before any line is
// read, at about a tenth of the cost. By a list of ids, which Neo4j looks up as a set: a pattern from one set to the
// other would have a row for each pair of lines of a hub among them, or look through all lines of each neighbour.
MATCH (x)-[r:/*startTypes*/]-(m)
WHERE id(x) IN $near AND ($types = [] OR type(r) IN $types)
WITH collect(DISTINCT id(m)) AS beside
MATCH (y)-[s:/*endTypes*/]-(m)
WHERE id(y) IN $far AND id(m) IN beside AND ($types = [] OR type(s) IN $types)
WITH DISTINCT m
WHERE
  $isOpen OR
  id(m) IN $letIn OR
  CASE WHEN $threshold IS NULL THEN NOT m:Hub ELSE NOT coalesce(m.barred OR m.degree > $threshold, false) END
RETURN toFloat(id(m)) AS m
LIMIT $most
