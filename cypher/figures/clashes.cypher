// @title Figures that contradict each other
// @about Which numbers for the same thing on the same day cannot both be right? A number of another day is a change, no
//   contradiction.
// @param subjects entities = [] - only numbers about these; none = all
// @param limit integer(1..500) = 100 - how many pairs
// @returns table
// @tags figures, doubt
// @total total
CALL () {
  UNWIND $subjects AS id
  MATCH (f:Figure)
  WHERE f.subjectId = id
  RETURN f
  UNION
  WITH size($subjects) AS chosen
  WHERE chosen = 0
  MATCH (f:Figure)
  RETURN f
}
// Shares compare where they are shares of the same measure, whichever article counted it.
OPTIONAL MATCH (whole:Figure {id: f.of})
WITH
  f.subjectId AS subject,
  f.metric AS metric,
  f.unit AS unit,
  f.per AS per,
  toLower(f.population) AS population,
  f.place AS place,
  [whole.subjectId, whole.metric, whole.unit, whole.per, toLower(whole.population), whole.place] AS of,
  collect(f) AS alike
WHERE size(alike) > 1
UNWIND alike AS one
UNWIND alike AS other
WITH one, other
WHERE
  [one.asOf, one.id] < [other.asOf, other.id] AND
  // ISO dates: one prefix holds a day of another only where it begins it.
  (other.asOf STARTS WITH one.asOf OR one.asOf STARTS WITH other.asOf) AND
  coalesce(other.from STARTS WITH one.from OR one.from STARTS WITH other.from, true) AND
  coalesce(other.to STARTS WITH one.to OR one.to STARTS WITH other.to, true) AND
  (one.min > other.max OR
    other.min > one.max OR
    (one.min = other.max AND (one.minOpen OR other.maxOpen)) OR
    (other.min = one.max AND (other.minOpen OR one.maxOpen)) OR
    one.rank <> other.rank)
WITH one, other, CASE WHEN one.approx OR other.approx THEN 'perhaps-rounded' ELSE 'contradiction' END AS clash
WITH collect({one: one, other: other, clash: clash}) AS pairs
UNWIND pairs AS pair
WITH pair.one AS one, pair.other AS other, pair.clash AS clash, size(pairs) AS total
ORDER BY clash, one.subjectId, one.metric, one.asOf, one.id, other.id
LIMIT $limit
OPTIONAL MATCH (s:Entity {id: one.subjectId})
OPTIONAL MATCH (p:Entity {id: one.place})
CALL (one, other) {
  UNWIND [0, 1] AS i
  WITH i, [one, other][i] AS f
  OPTIONAL MATCH (speaker:Entity {id: f.attributedTo})
  OPTIONAL MATCH (a:Source {id: f.article})
  OPTIONAL MATCH (root:Source {id: f.stories[0]})
  OPTIONAL MATCH (publisher:Entity {id: root.publisher})
  WITH f, speaker, a, publisher
  ORDER BY i
  RETURN
    collect(
      CASE WHEN f.approx THEN '≈ ' ELSE '' END +
        CASE
          WHEN f.min = f.max THEN toString(f.min)
          WHEN f.min IS NOT NULL AND f.max IS NOT NULL THEN toString(f.min) + '–' + toString(f.max)
          WHEN f.min IS NOT NULL THEN CASE WHEN f.minOpen THEN '> ' ELSE '≥ ' END + toString(f.min)
          WHEN f.max IS NOT NULL THEN CASE WHEN f.maxOpen THEN '< ' ELSE '≤ ' END + toString(f.max)
          ELSE '#' + toString(f.rank)
        END
    ) AS amounts,
    collect(coalesce(speaker.name, publisher.name, f.article)) AS sayers,
    collect(coalesce(a.title, f.article)) AS titles,
    collect(coalesce(a.publishedAt, '')) AS days
}
RETURN
  clash,
  one.subjectId AS subjectId,
  s.name AS subject,
  one.metric AS metric,
  one.unit AS unit,
  one.per AS per,
  one.population AS population,
  p.name AS place,
  amounts[0] AS amount,
  one.asOf AS asOf,
  sayers[0] AS saidBy,
  titles[0] AS article,
  days[0] AS published,
  amounts[1] AS otherAmount,
  other.asOf AS otherAsOf,
  sayers[1] AS otherSaidBy,
  titles[1] AS otherArticle,
  days[1] AS otherPublished,
  one.id AS figureId,
  other.id AS otherFigureId,
  total
ORDER BY clash, subjectId, metric, asOf, figureId, otherFigureId
