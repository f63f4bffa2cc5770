// What an office is found by: the words of the role, and those of who holds it and of the body. The role is part of
// what a line is, so that only the names can have changed.
UNWIND $given.rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (e)-[r:HOLDS_POSITION|LEADS]->()
  RETURN r
  UNION
  WITH e, row
  WHERE row.isRenamed
  MATCH (e)<-[r:HOLDS_POSITION|LEADS]-()
  RETURN r
}
WITH DISTINCT r, startNode(r).nameWords + endNode(r).nameWords AS names
WHERE r.office IS NULL OR r.officeOf <> names
SET
  r.office =
    CASE type(r)
      WHEN 'LEADS' THEN $given.leads
      ELSE [role IN coalesce(r.role, []) | replace(role, '-', ' ')]
    END,
  r.officeOf = names
