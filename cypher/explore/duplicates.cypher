// @title Perhaps the same, by name
// @about Which entities bear the same name, are called by each other’s other names, or are told by a report to be
//   perhaps the same? Case, accents and signs do not count. For chosen actors names that differ by one letter, or
//   that stand whole within a longer one, count too. A name proves nothing: where an analyst has parted two, it is
//   told.
// @param of entities = [] - only these and what is like them; none = all, by equal names
// @param types entityTypes = [] - only entities of these types; none = all
// @param limit limit(1..500) = 100 - how many pairs
// @returns graph
// @tags upkeep
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (a:Entity {id: id})
  UNWIND [key IN a.nameKeys WHERE key <> ''] AS key
  WITH DISTINCT a, key
  CALL db.index.fulltext.queryNodes('entityNames', 'nameKeys' + ':' + key, {limit: 200})
  YIELD node
  RETURN a, node AS b, 'same-name' AS reason
  UNION
  // In a shorter word one letter makes any other word of it.
  UNWIND $of AS id
  MATCH (a:Entity {id: id})
  UNWIND [key IN a.nameKeys WHERE size(key) > 4] AS key
  WITH DISTINCT a, key
  CALL db.index.fulltext.queryNodes('entityNames', 'nameKeys' + ':' + key + '~' + 1, {limit: 200})
  YIELD node
  WHERE NOT key IN node.nameKeys
  RETURN a, node AS b, 'close-spelling' AS reason
  UNION
  UNWIND $of AS id
  MATCH (a:Entity {id: id})
  UNWIND [words IN a.nameWords WHERE size(words) > 4] AS words
  WITH DISTINCT a, words
  CALL db.index.fulltext.queryNodes(
    'entityNames',
    reduce(text = '', word IN split(words, ' ') | text + '+' + 'nameWords' + ':' + word + ' '),
    {limit: 200}
  )
  YIELD node
  // All its words stand there, and each two neighbours of them side by side.
  WHERE
    none(key IN a.nameKeys WHERE key IN node.nameKeys) AND
    any(longer IN node.nameWords WHERE all(word IN split(words, ' ') WHERE word IN split(longer, ' ')))
  RETURN a, node AS b, 'name-within-name' AS reason
  UNION
  WITH size($of) AS chosen
  WHERE chosen = 0
  MATCH (e:Entity)
  UNWIND e.nameKeys AS key
  WITH DISTINCT key, e
  WHERE key <> ''
  WITH key, collect(e) AS alike
  WHERE size(alike) > 1
  UNWIND alike AS a
  UNWIND alike AS b
  WITH a, b
  WHERE a.id < b.id
  RETURN a, b, 'same-name' AS reason
  UNION
  MATCH (a:Entity)-[r:POSSIBLY_SAME_AS]->(b)
  WHERE r.status <> 'denied' AND (size($of) = 0 OR a.id IN $of OR b.id IN $of)
  RETURN a, b, 'told-so' AS reason
}
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair, reason
WHERE
  a <> b AND
  (size($types) = 0 OR any(e IN pair WHERE e.typeName IN $types))
WITH pair, collect(DISTINCT reason) AS found
WITH
  pair[0] AS a,
  pair[1] AS b,
  [
    reason IN ['told-so', 'same-name', 'close-spelling', 'name-within-name']
    WHERE reason IN found
  ] AS found
WITH
  a,
  b,
  [
    reason IN found |
    CASE WHEN reason = 'same-name' AND a.nameKeys[0] <> b.nameKeys[0] THEN 'other-name' ELSE reason END
  ] AS reasons
WITH collect({a: a, b: b, reasons: reasons}) AS pairs
UNWIND pairs AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH
  one.a AS a,
  one.b AS b,
  one.reasons AS reasons,
  min(size(pairs)) AS total,
  CASE
    WHEN 'told-so' IN one.reasons THEN 0
    WHEN 'same-name' IN one.reasons THEN 1
    WHEN 'other-name' IN one.reasons THEN 2
    WHEN 'close-spelling' IN one.reasons THEN 3
    ELSE 4
  END AS turn
ORDER BY a.typeName <> b.typeName, turn, a.id, b.id
LIMIT $limit
CALL (a, b) {
  OPTIONAL MATCH (a)-[r]-(b)
  WITH r
  ORDER BY r:POSSIBLY_SAME_AS DESC, r.key
  RETURN collect(r) AS lines
}
RETURN
  a.id AS one,
  a.name AS oneName,
  a.typeName AS type,
  b.id AS other,
  b.name AS otherName,
  b.typeName AS otherType,
  reasons,
  a.aliases AS otherNamesOfOne,
  b.aliases AS otherNamesOfOther,
  a.degree AS neighboursOfOne,
  b.degree AS neighboursOfOther,
  EXISTS { MATCH (j:Judgement) WHERE
      j.from IN [a.id, b.id] AND
      j.judgement CONTAINS ('"' + 'different' + '"') AND
      j.judgement CONTAINS ('"' + a.id + '"') AND
      j.judgement CONTAINS ('"' + b.id + '"')
  } AS partedByAnAnalyst,
  [r IN lines | r.key] AS keys,
  a AS oneDrawn,
  b AS otherDrawn,
  lines,
  total
ORDER BY type <> otherType, turn, one, other
