// @title How a number developed
// @about How did a number about this actor change from one day to the next, and who says so? More or less stands only
//   where one count leaves no room for the other; a copy, or a count over another span of time, is no change.
// @param subject entity - whom or what the number is about
// @param metric text = "" - only this measure, as members, deaths or share; none = all
// @param limit integer(1..1000) = 200 - how many figures
// @returns table
// @tags figures, time
// @total total
MATCH (f:Figure)
WHERE f.subjectId = $subject AND f.metric CONTAINS replace(trim(toLower($metric)), ' ', '-')
// Shares compare where they are shares of the same measure, whichever article counted it.
OPTIONAL MATCH (whole:Figure {id: f.of})
WITH f, whole
ORDER BY f.asOf, f.id
// What is counted alike is one development.
WITH
  f.metric AS metric,
  f.unit AS unit,
  f.per AS per,
  toLower(f.population) AS population,
  f.place AS place,
  [whole.subjectId, whole.metric, whole.unit, whole.per, toLower(whole.population), whole.place] AS of,
  collect(f) AS told
// A copy repeats a number; it is no second count.
WITH of, told, [f IN told WHERE any(story IN f.stories WHERE story = f.article)] AS own
WITH collect({told: told, own: own, of: of}) AS developments, sum(size(told)) AS total
UNWIND developments AS development
UNWIND development.told AS f
// A date is an ISO prefix: with a tilde behind it, it sorts after its last day.
WITH
  f,
  development.own AS own,
  development.of AS of,
  [x IN development.own WHERE x.asOf + '~' < f.asOf] AS earlier,
  total
// A number for one year is held against that for another, not against one for all the years since.
WITH
  f,
  of,
  size(own) AS tellings,
  f IN own AS isCount,
  size(earlier) > 0 AS isLater,
  last(
    [
      x IN earlier
      WHERE
        coalesce(x.from, '') = coalesce(f.from, '') AND coalesce(x.to, '') = coalesce(f.to, '') OR
        coalesce(x.from = x.to AND f.from = f.to AND size(x.to) = size(f.from) AND x.to < f.from, false)
    ]
  ) AS before,
  total
ORDER BY
  tellings DESC,
  f.metric,
  f.unit,
  f.per,
  toLower(f.population),
  f.place,
  of,
  f.asOf,
  f.id
LIMIT $limit
OPTIONAL MATCH (p:Entity {id: f.place})
OPTIONAL MATCH (speaker:Entity {id: f.attributedTo})
OPTIONAL MATCH (relay:Entity {id: f.relayedBy})
OPTIONAL MATCH (a:Source {id: f.article})
OPTIONAL MATCH (root:Source {id: f.stories[0]})
OPTIONAL MATCH (publisher:Entity {id: root.publisher})
RETURN
  f.metric AS metric,
  f.unit AS unit,
  f.per AS per,
  f.population AS population,
  p.name AS place,
  f.asOf AS asOf,
  CASE WHEN f.approx THEN '≈ ' ELSE '' END +
    CASE
      WHEN f.min = f.max THEN toString(f.min)
      WHEN f.min IS NOT NULL AND f.max IS NOT NULL THEN toString(f.min) + '–' + toString(f.max)
      WHEN f.min IS NOT NULL THEN CASE WHEN f.minOpen THEN '> ' ELSE '≥ ' END + toString(f.min)
      WHEN f.max IS NOT NULL THEN CASE WHEN f.maxOpen THEN '< ' ELSE '≤ ' END + toString(f.max)
      ELSE '#' + toString(f.rank)
    END AS amount,
  // More or less only where the one leaves no room for the other: "more than 40" may have been 84 already.
  CASE
    WHEN NOT isCount THEN 'copied'
    WHEN before IS NULL AND isLater THEN 'another-span'
    WHEN before IS NULL THEN 'first'
    WHEN f.rank <> before.rank THEN 'another-rank'
    WHEN f.rank = before.rank AND f.min IS NULL AND f.max IS NULL THEN 'the-same'
    WHEN f.min > before.max OR (f.min = before.max AND (f.minOpen OR before.maxOpen)) THEN
      CASE WHEN f.approx OR before.approx THEN 'perhaps-more' ELSE 'more' END
    WHEN f.max < before.min OR (f.max = before.min AND (f.maxOpen OR before.minOpen)) THEN
      CASE WHEN f.approx OR before.approx THEN 'perhaps-less' ELSE 'less' END
    WHEN NOT coalesce(f.min = f.max AND before.min = before.max, false) THEN 'not-told'
    WHEN f.approx OR before.approx THEN 'about-the-same'
    ELSE 'the-same'
  END AS change,
  CASE WHEN isCount THEN before.asOf END AS changeSince,
  f.from AS from,
  f.to AS to,
  f.voice AS voice,
  [
    m IN
    [
      CASE
        WHEN f.inferred CONTAINS ('"' + 'relation' + '"') OR f.inferred CONTAINS ('"' + 'end' + '"') THEN 'inferred'
      END,
      CASE WHEN f.hedged THEN 'hedged' END,
      CASE WHEN all(zone IN f.zones WHERE zone = 'caption') THEN 'only-a-caption' END,
      CASE WHEN f.inferred CONTAINS ('"' + 'date' + '"') THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  coalesce(speaker.name, publisher.name) AS saidBy,
  relay.name AS relayedBy,
  a.title AS article,
  a.publishedAt AS published,
  f.says AS says,
  f.id AS figureId,
  total
ORDER BY tellings DESC, metric, unit, per, toLower(population), f.place, of, asOf, figureId
