MATCH (i:Investigation)
WHERE i.deletedAt < datetime($before)
CALL (i) {
  MATCH (s:Step)
  // A bound of its number, too: without it the index of both would not be used.
  WHERE s.investigation = i.id AND s.n > 0
  DELETE s
}
CALL (i) {
  MATCH (v:Version)
  WHERE v.investigation = i.id AND v.n > 0
  DELETE v
}
DELETE i
