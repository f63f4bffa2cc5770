// All lines of these actors that some path may walk (those to the actors of a goal, if there is one), by actor, each
// with whom it leads to. Lines of the types that join almost everything (walk class hub) are told only where they touch
// an end, unless they may be walked anywhere: then they are among the other types. Whole numbers come as floats, which
// the driver decodes several times faster; and a hub's lines in rows of a hundred, since what does not fit into one
// chunk of Bolt it decodes byte by byte.
MATCH (x)
WHERE id(x) IN $actors
CALL (x) {
  MATCH (x)-[r:/*types*/]-(y)
  RETURN r, y
  UNION ALL
  MATCH (x)-[r:/*endTypes*/]-(y)
  WHERE NOT $hubAnywhere AND (id(x) IN $ends OR id(y) IN $ends)
  RETURN r, y
}
WITH x, r, y
WHERE ($types = [] OR type(r) IN $types) AND ($goal = [] OR id(y) IN $goal)
LIMIT $most
WITH
  x,
  collect([
    toFloat(id(y)),
    toFloat(id(r)),
    startNode(r) = x,
    type(r),
    r.status,
    toFloat(r.voices),
    toFloat(r.stories),
    r.hedged,
    r.inferred,
    r.caption,
    r.derivedFrom,
    CASE WHEN r:/*carriers*/ THEN r.key END,
    CASE WHEN $isDated THEN [r.periods, r.certain, r.shownOn, r.reportedFirst, r.reportedLast] END,
    toFloat(y.degree),
    CASE WHEN $threshold IS NULL THEN y:Hub ELSE y.barred OR y.degree > $threshold END,
    $avoidTypes <> [] AND any(label IN labels(y) WHERE label IN $avoidTypes),
    y:Group
  ]) AS lines
UNWIND range(0, size(lines) - 1, 100) AS at
RETURN toFloat(id(x)) AS x, lines[at..at + 100] AS lines
