CALL () {
  MATCH (n:Claim {article: $article})
  RETURN n
  UNION ALL
  MATCH (n:Figure {article: $article})
  RETURN n
  UNION ALL
  MATCH (n:Mention {article: $article})
  RETURN n
  UNION ALL
  MATCH (n:Declaration {article: $article})
  RETURN n
  UNION ALL
  MATCH (n:Source {id: $article})
  RETURN n
}
DETACH DELETE n
