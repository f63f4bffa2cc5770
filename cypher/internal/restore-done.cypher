MATCH (r:Redthread {restoring: $mark})
SET
  r += $versions,
  r.restoring = null
RETURN count(*) AS done
