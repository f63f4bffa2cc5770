// A judgement changes who a claim is about and whether it stands, a correction its words; never where they stand.
UNWIND $articles AS article
CALL (article) {
  MATCH (n:Claim {article: article})
  RETURN 'claims' AS part, n
  UNION ALL
  MATCH (n:Figure {article: article})
  RETURN 'figures' AS part, n
}
RETURN article, part, n.id AS id, n.says AS says, n.at AS at, n.zones AS zones
