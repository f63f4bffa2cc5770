// Grows with every article that is loaded or taken out, every correction, and every save of an investigation.
CALL () {
  MATCH (l:Load)
  RETURN toString(count(l)) + ' ' + toString(coalesce(sum(l.at.epochMillis), 0)) AS articles
}
CALL () {
  MATCH (j:Judgement)
  WHERE j.about IS NOT NULL
  RETURN toString(count(j)) AS corrections
}
CALL () {
  MATCH (i:Investigation)
  RETURN toString(coalesce(sum(i.version), 0)) AS saves
}
RETURN articles + ' ' + corrections AS loads, saves
