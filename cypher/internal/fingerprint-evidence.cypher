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
RETURN labels(n) AS labels, properties(n) AS properties, [(n)-[r]->(o) | [type(r), o.id]] AS relations
