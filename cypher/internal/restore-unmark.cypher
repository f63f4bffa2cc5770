// $earlier: of a restore that had not come to its end before; null where there was none.
MATCH (r:Redthread {restoring: $mark})
SET r.restoring = $earlier
WITH r
WHERE size(keys(r)) = 0
DELETE r
