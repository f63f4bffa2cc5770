MATCH (i:Investigation)
WHERE i.deletedAt < datetime($before)
CALL (i) {
  MATCH (s:Step)
  WHERE s.investigation = i.id
  DELETE s
}
DELETE i
