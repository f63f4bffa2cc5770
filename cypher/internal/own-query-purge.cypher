MATCH (q:OwnQuery)
WHERE q.deletedAt < datetime($before)
CALL (q) {
  MATCH (v:OwnQueryVersion)
  // A bound of its number, too: without it the index of both would not be used.
  WHERE v.id = q.id AND v.version > 0
  DELETE v
}
DELETE q
