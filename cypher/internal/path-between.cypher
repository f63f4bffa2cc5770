// All that joins the neighbours on a path, whether it may be walked or not.
UNWIND $pairs AS pair
MATCH (a)
WHERE id(a) = pair[0]
MATCH (b)
WHERE id(b) = pair[1]
MATCH (a)-[r]-(b)
RETURN a, r, b
