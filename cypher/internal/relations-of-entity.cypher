// The sanctions and cases against it first, with what ends or decides them, so that no cut makes one seem absent or
// over; then its own other relations, then what else is said of the sanctions and cases.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  RETURN r, 0 AS away
  UNION
  MATCH (e)-[:TARGETS|DEFENDANT_IN]-(:Sanction|LegalCase)-[r:/*types*/]-(:Entity)
  RETURN r, 1 AS away
}
WITH r, min(away) AS away
ORDER BY
  CASE WHEN r:TARGETS|DEFENDANT_IN THEN 0 WHEN r:LIFTED|CONVICTED_IN THEN 1 ELSE 2 END,
  away, r.voices DESC, r.stories DESC, r.key
WITH collect(r) AS relations
UNWIND relations[..$limit] AS r
RETURN r AS relation, size(relations) AS total
