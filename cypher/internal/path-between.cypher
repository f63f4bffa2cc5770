// All that joins the neighbours on a path, whether it may be walked or not. Begins at the first of each pair, who has
// fewer lines: from the other end it may be a giant's lines that are looked through for a single one.
UNWIND $pairs AS pair
MATCH (a)
WHERE id(a) = pair[0]
CALL (a, pair) {
  MATCH (a)-[r]-(b)
  WITH r, b
  WHERE id(b) = pair[1]
  RETURN r, b
}
RETURN a, r, b
