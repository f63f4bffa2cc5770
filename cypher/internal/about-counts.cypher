RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Article {original: true}) } AS stories,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Entity)-[]->() } AS relations,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Figure) } AS figures
