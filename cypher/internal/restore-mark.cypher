// $mark: null where none is to stand there; what was made for it alone goes with it.
MATCH (r:Redthread)
SET
  r.restoring = $mark,
  r.held = null
WITH r
WHERE size(keys(r)) = 0
DELETE r
