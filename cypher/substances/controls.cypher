// @title Who controls a substance
// @about Who regulates, monitors or works against this substance, by which law, agreement or body, and since when?
// @param substance entity - the drug, or what it is made from
// @param wider boolean = false - also what it is made from, its kinds, and the classes it belongs to
// @param limit integer(1..500) = 100 - how many lines
// @returns graph
// @total total
MATCH (s:Entity {id: $substance})
CALL (s) {
  RETURN s AS ware, 'itself' AS scope
  UNION
  MATCH (ware)-[r:USED_TO_MAKE]->(s)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'made-from' AS scope
  UNION
  MATCH (ware)-[r:KIND_OF]->(s)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'kind' AS scope
  UNION
  MATCH (s)-[r:KIND_OF]->(ware)
  WHERE $wider AND r.status <> 'denied'
  RETURN ware, 'its-class' AS scope
}
MATCH (ware)<-[r:REGULATES|MONITORS|COMBATS]-(control)
WITH r, ware, control, min(scope) AS scope
WITH collect({r: r, ware: ware, control: control, scope: scope}) AS lines
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
RETURN
  line.scope AS scope,
  line.ware.id AS wareId,
  line.ware.name AS ware,
  control.id AS controlId,
  control.name AS control,
  type(r) AS type,
  r.status AS status,
  r.inferred AS inferred,
  r.hedged AS hedged,
  r.caption AS onlyCaption,
  r.contested AS contested,
  head([period IN r.certain WHERE NOT period STARTS WITH '/' | split(period, '/')[0]]) AS since,
  r.periods AS periods,
  r.shownOn AS shownOn,
  [n IN range(0, size(actors) - 1) | actors[n].name + ' ' + type(relations[n]) + ' ' + relations[n].status] AS madeBy,
  [made IN relations | made.periods] AS madeWhen,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  r.voices AS voices,
  r.stories AS stories,
  r.key AS key,
  control AS controller,
  r AS relation,
  line.ware AS controlled,
  relations AS madeByRelations,
  actors AS makers,
  total
ORDER BY
  CASE scope WHEN 'itself' THEN 0 ELSE 1 END,
  scope,
  wareId,
  status = 'denied',
  CASE WHEN r:REGULATES THEN 0 WHEN r:MONITORS THEN 1 ELSE 2 END,
  voices DESC,
  stories DESC,
  key
