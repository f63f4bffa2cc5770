OPTIONAL MATCH (r:Redthread)
RETURN
  r IS NOT NULL AS known,
  r.schema AS schema,
  r.ontology AS ontology,
  r.projection AS projection,
  r.restoring AS restoring,
  NOT EXISTS { MATCH (n) WHERE NOT n:Lock|Redthread } AS empty
LIMIT 1
