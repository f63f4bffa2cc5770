// Grows with every article that is loaded or taken out, and with every save of an investigation.
CALL () {
  MATCH (l:Load)
  RETURN toString(count(l)) + ' ' + toString(coalesce(sum(l.at.epochMillis), 0)) AS loads
}
CALL () {
  MATCH (i:Investigation)
  RETURN toString(coalesce(sum(i.version), 0)) AS saves
}
RETURN loads, saves
