UNWIND $ids AS id
CALL (id) {
  MATCH (n:Claim {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Figure {id: id})
  RETURN n
}
RETURN properties(n) AS row
