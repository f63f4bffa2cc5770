// Another one after each load and each decision: what was read before and after it is not of one state.
CALL () {
  MATCH (l:Load)
  RETURN toString(count(l)) + ' ' + toString(coalesce(sum(l.at.epochMillis), 0)) AS loads
}
RETURN
  loads + ' ' + toString(COUNT { (:Judgement) }) AS state,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Entity)-[]->() } AS relations,
  COLLECT { MATCH (a:Source) RETURN coalesce(a.publishedNotAfter, a.publishedAt) } AS days
