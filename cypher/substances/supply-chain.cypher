// @title Supply chain of a substance
// @about How does this substance come about and where does it go: what is it made from, who supplies, produces,
//   exports, traffics, sells or smuggles it, from where to where, and how sure is each line? What it is made from, its
//   kinds and what is made from it are followed up to three steps, and through tells how sure each of them is. What
//   is only denied is told as denied.
// @param substance entity(Substance|Good) - the drug, or what it is made from
// @param limit integer(1..500) = 200 - how many lines
// @returns graph
// @tags substances
// @total total
MATCH (s:Entity {id: $substance})
CALL (s) {
  MATCH p = (ware)-[lines:USED_TO_MAKE|KIND_OF*0..3]->(s)
  WHERE all(line IN lines WHERE line.status <> 'denied')
  RETURN
    ware,
    length(p) AS steps,
    CASE
      WHEN length(p) = 0 THEN 'itself'
      WHEN any(line IN lines WHERE line:USED_TO_MAKE) THEN 'made-from'
      ELSE 'kind'
    END AS stage,
    lines AS way
  UNION
  MATCH p = (s)-[lines:USED_TO_MAKE*1..3]->(ware)
  WHERE all(line IN lines WHERE line.status <> 'denied')
  RETURN ware, length(p) AS steps, 'makes' AS stage, lines AS way
}
// The shortest way of which each line is told as a fact, else the shortest.
WITH ware, steps, stage, way
ORDER BY
  any(line IN way WHERE NOT line.status IN ['asserted', 'said']),
  steps,
  stage,
  size([line IN way WHERE line.inferred OR line.hedged OR line.contested]),
  [line IN way | line.key]
WITH ware, head(collect({stage: stage, steps: steps, way: way})) AS place
WITH
  ware,
  place.stage AS stage,
  place.steps AS steps,
  [
    line IN place.way |
    reduce(
      told = line.status,
      mark IN [
        CASE WHEN line.inferred THEN 'inferred' END,
        CASE WHEN line.hedged THEN 'hedged' END,
        CASE WHEN line.contested THEN 'contested' END
      ] |
      told + coalesce(', ' + mark, '')
    )
  ] AS through
WITH collect({ware: ware, stage: stage, steps: steps, through: through}) AS wares
WITH wares, [one IN wares | one.ware] AS among, [one IN wares | one.ware.id] AS ids
CALL (wares, among, ids) {
  UNWIND wares AS one
  WITH one, one.ware AS ware, among
  MATCH (ware)-[r:USED_TO_MAKE|KIND_OF]->(other)
  WHERE other IN among
  RETURN one, r
  UNION
  UNWIND wares AS one
  WITH one, one.ware AS ware
  MATCH (ware)-[r:PRODUCES|EXPORTS|TRAFFICS|SELLS|SOURCE_OF|SMUGGLED_FROM|SMUGGLED_INTO|FOUND_IN]-()
  RETURN one, r
  UNION
  // These run between two actors; the ware is their qualifier.
  MATCH ()-[r:SUPPLIES]->()
    USING INDEX r:SUPPLIES(key)
  WHERE r.key IS NOT NULL AND any(what IN r.what WHERE what IN ids)
  UNWIND [one IN wares WHERE one.ware.id IN r.what] AS one
  RETURN one, r
  UNION
  MATCH ()-[r:TRAFFICS_INTO]->()
    USING INDEX r:TRAFFICS_INTO(key)
  WHERE r.key IS NOT NULL AND any(what IN r.what WHERE what IN ids)
  UNWIND [one IN wares WHERE one.ware.id IN r.what] AS one
  RETURN one, r
}
WITH
  one.ware AS ware,
  one.stage AS stage,
  one.steps AS steps,
  one.through AS through,
  r,
  CASE
    WHEN r:USED_TO_MAKE OR r:KIND_OF THEN 1
    WHEN r:PRODUCES OR r:SOURCE_OF THEN 2
    WHEN r:SUPPLIES OR r:SELLS OR r:EXPORTS THEN 3
    WHEN r:TRAFFICS OR r:SMUGGLED_FROM THEN 4
    ELSE 5
  END AS turn
WITH
  collect(
    {
      ware: ware,
      stage: stage,
      through: through,
      r: r,
      turn: turn,
      // What it is made from comes first, what is made from it last.
      place: CASE stage WHEN 'made-from' THEN -steps WHEN 'makes' THEN steps ELSE 0 END
    }
  ) AS lines
UNWIND lines AS line
WITH line, line.r AS r, size(lines) AS total
ORDER BY line.place, line.stage, line.ware.id, r.status = 'denied', line.turn, r.voices DESC, r.stories DESC, r.key
LIMIT $limit
CALL (r) {
  UNWIND coalesce(r.fromPlace, []) AS id
  OPTIONAL MATCH (p:Entity {id: id})
  WITH coalesce(p.name, id) AS name
  ORDER BY name
  RETURN collect(name) AS fromPlaces
}
CALL (r) {
  UNWIND coalesce(r.toPlace, []) AS id
  OPTIONAL MATCH (p:Entity {id: id})
  WITH coalesce(p.name, id) AS name
  ORDER BY name
  RETURN collect(name) AS toPlaces
}
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, CASE WHEN c.told <> 'denied' THEN speaker.name END AS speaker
  ORDER BY c.id
  RETURN collect(c.id) AS claims, collect(DISTINCT speaker) AS saidBy
}
// What is told beside it; to deny a plan is not to deny the fact.
CALL (r, claims) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  WITH
    c,
    c.told = 'denied' AND (c.reality = 'actual' OR NOT r.status IN ['asserted', 'said']) AS isDenial,
    coalesce(c.from, c.notBefore, '') + '/' +
    coalesce(c.to, CASE WHEN r.occasion IS NOT NULL THEN coalesce(c.from, c.notAfter, c.asOf) END, c.notAfter, '')
      AS period
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (voice:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c.id AS id, isDenial, period, CASE WHEN isDenial THEN coalesce(voice.name, story) END AS denier
  ORDER BY denier, period, id
  RETURN
    collect(DISTINCT denier) AS deniedBy,
    collect(DISTINCT CASE WHEN isDenial AND period <> '/' THEN period END) AS deniedFor,
    collect(DISTINCT CASE WHEN NOT id IN claims THEN id END) AS otherClaims
}
RETURN
  line.stage AS stage,
  line.through AS through,
  line.ware.id AS ware,
  line.ware.name AS wareName,
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).name AS toName,
  fromPlaces,
  toPlaces,
  r.status AS status,
  [
    m IN
    [
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE WHEN r.caption THEN 'only-a-caption' END,
      CASE WHEN r.dateInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  CASE r.status WHEN 'denied' THEN [] ELSE r.periods END AS periods,
  deniedFor,
  CASE r.status WHEN 'denied' THEN [] ELSE r.shownOn END AS shownOn,
  saidBy,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  otherClaims,
  r.key AS key,
  line.ware AS goods,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY line.place, stage, ware, status = 'denied', line.turn, voices DESC, stories DESC, key
