// @title Who controls a substance
// @about Who regulates, monitors or works against this substance, by which law, agreement or body, and since when?
//   What is only denied is told as denied. Of what it is made from, its kinds and classes, through tells how sure it
//   is that they are.
// @param substance entity(Substance|Good) - the drug, or what it is made from
// @param wider boolean = false - also what it is made from, its kinds, and the classes it belongs to
// @param limit integer(1..500) = 100 - how many lines
// @returns graph
// @tags substances, countries
// @total total
MATCH (s:Entity {id: $substance})
CALL (s) {
  RETURN s AS ware, 'itself' AS scope, [] AS way
  UNION
  MATCH (ware)-[r:USED_TO_MAKE]->(s)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'made-from' AS scope, [r] AS way
  UNION
  MATCH (ware)-[r:KIND_OF]->(s)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'kind' AS scope, [r] AS way
  UNION
  MATCH (s)-[r:KIND_OF]->(ware)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'its-class' AS scope, [r] AS way
}
MATCH (ware)<-[r:REGULATES|MONITORS|COMBATS]-(control)
WITH r, ware, control, scope, way
ORDER BY
  scope,
  any(line IN way WHERE NOT line.status IN ['asserted', 'said']),
  size([line IN way WHERE line.inferred OR line.hedged OR line.contested]),
  [line IN way | line.key]
WITH r, ware, control, head(collect({scope: scope, way: way})) AS place
WITH
  r,
  ware,
  control,
  place.scope AS scope,
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
WITH collect({r: r, ware: ware, control: control, scope: scope, through: through}) AS lines
UNWIND lines AS line
WITH line, line.r AS r, line.control AS control, size(lines) AS total
ORDER BY
  CASE line.scope WHEN 'itself' THEN 0 ELSE 1 END,
  line.scope,
  line.ware.id,
  r.status = 'denied',
  CASE WHEN r:REGULATES THEN 0 WHEN r:MONITORS THEN 1 ELSE 2 END,
  r.voices DESC,
  r.stories DESC,
  r.key
LIMIT $limit
// A law or a pledge acts for those who made it.
CALL (control) {
  MATCH (control)<-[made:CARRIED_OUT|LAUNCHED|ANNOUNCED|PARTY_TO|COMMITTED_TO|LEADS]-(actor)
  WHERE made.status <> 'denied' AND control:Measure|Agreement|Event|Organization
  WITH made, actor
  ORDER BY actor.name, made.key
  RETURN collect(made) AS relations, collect(actor) AS actors
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
  line.scope AS scope,
  line.through AS through,
  line.ware.id AS ware,
  line.ware.name AS wareName,
  control.id AS control,
  control.name AS controlName,
  type(r) AS type,
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
  CASE
    WHEN r.status IN ['asserted', 'said']
      THEN head([period IN r.certain WHERE NOT period STARTS WITH '/' | split(period, '/')[0]])
  END AS since,
  CASE r.status WHEN 'denied' THEN [] ELSE r.periods END AS periods,
  deniedFor,
  CASE r.status WHEN 'denied' THEN [] ELSE r.shownOn END AS shownOn,
  [n IN range(0, size(actors) - 1) | actors[n].name + ' ' + type(relations[n]) + ' ' + relations[n].status] AS madeBy,
  [made IN relations | made.periods] AS madeWhen,
  saidBy,
  deniedBy,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  claims,
  otherClaims,
  r.key AS key,
  line.control AS controller,
  r AS relation,
  line.ware AS controlled,
  relations AS madeByRelations,
  actors AS makers,
  total
ORDER BY
  CASE scope WHEN 'itself' THEN 0 ELSE 1 END,
  scope,
  ware,
  status = 'denied',
  CASE WHEN r:REGULATES THEN 0 WHEN r:MONITORS THEN 1 ELSE 2 END,
  voices DESC,
  stories DESC,
  key
