// Its own relations first, then what else is said of the sanctions and cases against it.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  RETURN r, 0 AS away
  UNION
  MATCH (e)-[:TARGETS|DEFENDANT_IN]-(:Sanction|LegalCase)-[r:/*types*/]-(:Entity)
  RETURN r, 1 AS away
}
WITH r, min(away) AS away
ORDER BY away, r.voices DESC, r.stories DESC, r.key
WITH collect(r) AS relations
UNWIND relations[..$limit] AS r
RETURN r AS relation, size(relations) AS total
