// Another one after each load, each decision and each check: what was read before and after it is not of one state.
CALL () {
  MATCH (l:Load)
  RETURN toString(count(l)) + ' ' + toString(coalesce(sum(l.at.epochMillis), 0)) AS loads
}
RETURN loads + ' ' + toString(COUNT { (:Judgement) }) + ' ' + toString(COUNT { (:Check) }) AS state
