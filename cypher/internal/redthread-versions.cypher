OPTIONAL MATCH (r:Redthread)
RETURN
  r IS NOT NULL AS known,
  r.schema AS schema,
  r.ontology AS ontology,
  r.projection AS projection,
  NOT EXISTS { MATCH (n) } AS empty
LIMIT 1
