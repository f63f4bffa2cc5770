// A correction of a claim changes the words of its article, as a load does.
CALL () {
  MATCH (j:Judgement)
  WHERE j.about IS NOT NULL
  UNWIND j.about AS id
  WITH split(id, '/') AS parts
  WHERE size(parts) = 3
  RETURN collect(parts[0] + '/' + parts[1]) AS corrected
}
MATCH (l:Load)
RETURN
  l.source AS source,
  toString(l.at) + ' ' + toString(size([one IN corrected WHERE one = l.source])) AS at
