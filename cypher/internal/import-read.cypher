CALL () {
  MATCH (n:Claim {article: $article})
  RETURN 'claims' AS part, n
  UNION ALL
  MATCH (n:Figure {article: $article})
  RETURN 'figures' AS part, n
  UNION ALL
  MATCH (n:Mention {article: $article})
  RETURN 'mentions' AS part, n
  UNION ALL
  MATCH (n:Declaration {article: $article})
  RETURN 'entities' AS part, n
  UNION ALL
  MATCH (n:Source {id: $article})
  RETURN 'article' AS part, n
}
RETURN part, properties(n) AS row
