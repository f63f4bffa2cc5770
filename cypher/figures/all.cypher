// @title Every figure about an actor
// @about Which numbers are told about this actor or place, or by this speaker, as of when, and who says so?
// @param id entity - the actor
// @param limit integer(1..1000) = 200 - how many figures
// @returns table
// @tags figures
// @total total
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (f:Figure)
  WHERE f.subjectId = e.id
  RETURN f, 'subject' AS part
  UNION
  // An article declares whom it names, also under an id that was merged since.
  UNWIND [e.id] + coalesce(e.formerIds, []) AS id
  MATCH (d:Declaration)
  WHERE d.entity = id
  MATCH (f:Figure)
  WHERE f.article = d.article
  WITH
    f,
    [
      part IN [
        CASE f.place WHEN e.id THEN 'place' END,
        CASE f.attributedTo WHEN e.id THEN 'speaker' END
      ]
      WHERE part IS NOT NULL
    ] AS parts
  UNWIND parts AS part
  RETURN f, part
}
WITH f, part
ORDER BY part DESC
WITH f, collect(part) AS parts
WITH collect({f: f, parts: parts}) AS found
UNWIND found AS one
WITH one.f AS f, one.parts AS actorIs, size(found) AS total
ORDER BY f.subjectId, f.metric, f.asOf, f.id
LIMIT $limit
OPTIONAL MATCH (s:Entity {id: f.subjectId})
OPTIONAL MATCH (p:Entity {id: f.place})
OPTIONAL MATCH (speaker:Entity {id: f.attributedTo})
OPTIONAL MATCH (relay:Entity {id: f.relayedBy})
OPTIONAL MATCH (a:Source {id: f.article})
OPTIONAL MATCH (root:Source {id: f.stories[0]})
OPTIONAL MATCH (publisher:Entity {id: root.publisher})
RETURN
  actorIs,
  f.subjectId AS subjectId,
  s.name AS subject,
  f.metric AS metric,
  CASE WHEN f.approx THEN '≈ ' ELSE '' END +
    CASE
      WHEN f.min = f.max THEN toString(f.min)
      WHEN f.min IS NOT NULL AND f.max IS NOT NULL THEN toString(f.min) + '–' + toString(f.max)
      WHEN f.min IS NOT NULL THEN CASE WHEN f.minOpen THEN '> ' ELSE '≥ ' END + toString(f.min)
      WHEN f.max IS NOT NULL THEN CASE WHEN f.maxOpen THEN '< ' ELSE '≤ ' END + toString(f.max)
      ELSE '#' + toString(f.rank)
    END AS amount,
  f.unit AS unit,
  f.per AS per,
  f.population AS population,
  p.name AS place,
  f.from AS from,
  f.to AS to,
  f.asOf AS asOf,
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
  all(story IN f.stories WHERE story <> f.article) AS copied,
  coalesce(speaker.name, publisher.name) AS saidBy,
  relay.name AS relayedBy,
  a.title AS article,
  a.publishedAt AS published,
  f.says AS says,
  f.id AS figureId,
  total
ORDER BY subjectId, metric, asOf, figureId
