// @title How a number developed
// @about How did a number about this actor change from one day to the next, and who says so?
// @param subject entity - whom or what the number is about
// @param metric text = "" - only this measure, as members, deaths or share; none = all
// @param limit integer(1..1000) = 200 - how many figures
// @returns table
// @total total
MATCH (f:Figure)
WHERE f.subjectId = $subject AND f.metric CONTAINS replace(trim(toLower($metric)), ' ', '-')
WITH f
ORDER BY f.asOf, f.id
// What is counted alike is one development.
WITH
  f.metric AS metric,
  f.unit AS unit,
  f.per AS per,
  toLower(f.population) AS population,
  f.place AS place,
  collect(f) AS told
WITH collect(told) AS developments, sum(size(told)) AS total
UNWIND developments AS told
UNWIND range(0, size(told) - 1) AS i
WITH told[i] AS f, CASE WHEN i > 0 THEN told[i - 1] END AS before, size(told) AS tellings, total
ORDER BY tellings DESC, f.metric, f.unit, f.per, toLower(f.population), f.place, f.asOf, f.id
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
    WHEN before IS NULL THEN 'first'
    WHEN f.min > before.max OR (f.min = before.max AND (f.minOpen OR before.maxOpen)) THEN 'more'
    WHEN f.max < before.min OR (f.max = before.min AND (f.maxOpen OR before.minOpen)) THEN 'less'
    WHEN f.rank <> before.rank THEN 'other-rank'
    ELSE 'perhaps-the-same'
  END AS change,
  before.asOf AS changeSince,
  f.from AS from,
  f.to AS to,
  f.voice AS voice,
  f.hedged IS NOT NULL AS hedged,
  all(story IN f.stories WHERE story <> f.article) AS copied,
  coalesce(speaker.name, publisher.name) AS saidBy,
  relay.name AS relayedBy,
  a.title AS article,
  a.publishedAt AS published,
  f.says AS says,
  f.id AS figureId,
  total
ORDER BY tellings DESC, metric, unit, per, toLower(population), f.place, asOf, figureId
