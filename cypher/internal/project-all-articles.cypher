// A judgement that keeps an entity standing declares it as an article does.
CALL () {
  MATCH (a:Source)
  RETURN a.id AS id
  UNION
  MATCH (d:Declaration)
  RETURN d.article AS id
}
RETURN id
ORDER BY id
