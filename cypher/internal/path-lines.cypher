// All lines of these actors that some path may walk, each with whom it leads to. Lines of the types that join almost
// everything (walk class hub) are told only where they touch an end, unless they may be walked anywhere.
MATCH (x)
WHERE id(x) IN $actors
MATCH (x)-[r:/*types*/]-(y)
WHERE
  ($hubAnywhere OR NOT r:/*endTypes*/ OR id(x) IN $ends OR id(y) IN $ends) AND
  ($types = [] OR type(r) IN $types)
RETURN
  id(x) AS x,
  id(y) AS y,
  id(r) AS r,
  startNode(r) = x AS isForth,
  type(r) AS type,
  r.status AS status,
  r.voices AS voices,
  r.stories AS stories,
  r.derivedFrom AS derivedFrom,
  CASE WHEN r:/*carriers*/ THEN r.key END AS key,
  CASE WHEN $isDated THEN [r.periods, r.certain, r.shownOn, r.reportedFirst, r.reportedLast] END AS days,
  y.degree AS degree,
  CASE WHEN $threshold IS NULL THEN y:Hub ELSE y.barred OR y.degree > $threshold END AS isBarred,
  $avoidTypes <> [] AND any(label IN labels(y) WHERE label IN $avoidTypes) AS isAvoided,
  y:Group AS isGroup
LIMIT $most
