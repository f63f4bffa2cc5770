CALL () {
  MATCH (d:Declaration)
  WHERE d.entity = $id
  RETURN d.article AS article
  UNION
  MATCH (c:Claim)
  WHERE c.occasion = $id
  RETURN c.article AS article
}
RETURN DISTINCT article
ORDER BY article
