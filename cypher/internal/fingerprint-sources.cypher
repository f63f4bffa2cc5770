CALL () {
  MATCH (n:Source)
  RETURN n.id AS id
  UNION
  MATCH (n:Claim|Figure|Mention|Declaration)
  RETURN n.article AS id
}
RETURN id
ORDER BY id
