// @title What somebody said
// @about What did this speaker say, about whom or what, when was it reported, relayed by whom, and in which article?
// @param speaker entity - who spoke
// @param about entities = [] - only what was said about these; none = all
// @param limit integer(1..1000) = 200 - how many statements
// @returns table
// @tags evidence, people
// @total total
MATCH (e:Entity {id: $speaker})
CALL (e) {
  // An article declares whom it names, also under an id that was merged since.
  UNWIND [e.id] + coalesce(e.formerIds, []) AS id
  MATCH (d:Declaration)
  WHERE d.entity = id
  MATCH (c:Claim)
  WHERE c.article = d.article AND c.attributedTo = e.id
  RETURN c, 'quoted' AS how
  UNION
  MATCH
    (e)-[r:ACCUSES|
        WARNED|
        CRITICIZED|
        PRESSURED|
        CALLED_ON|
        SOUGHT|
        PRAISED|
        PROMISED|
        COMMENTED_ON|
        REJECTS|
        ANNOUNCED]->()
  MATCH (c:Claim)
  WHERE c.relKey = r.key
  RETURN c, 'act-of-speech' AS how
}
WITH c, how
WHERE
  c.rejected IS NULL AND
  (size($about) = 0 OR
    c.subjectId IN $about OR
    c.objectId IN $about OR
    any(id IN $about WHERE c.qualifiers CONTAINS '"' + id + '"'))
WITH c, min(how) AS how
MATCH (a:Source {id: c.article})
WITH collect({c: c, a: a, how: how}) AS statements
UNWIND statements AS one
WITH
  one.c AS c,
  one.a AS a,
  one.how AS how,
  toInteger(split(split(one.c.at, 'start' + '":')[1], ',')[0]) AS start,
  size(statements) AS total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id, start, c.id
LIMIT $limit
OPTIONAL MATCH (s:Entity {id: c.subjectId})
OPTIONAL MATCH (o:Entity {id: c.objectId})
OPTIONAL MATCH (relay:Entity {id: c.relayedBy})
RETURN
  c.says AS says,
  how,
  c.told AS status,
  [
    mark IN [
      CASE WHEN c.hedged THEN 'hedged' END,
      CASE
        WHEN c.inferred CONTAINS 'what' + '":"' + 'relation' OR c.inferred CONTAINS 'what' + '":"' + 'end' THEN
          'inferred'
      END,
      CASE WHEN c.inferred CONTAINS 'what' + '":"' + 'date' THEN 'date-inferred' END,
      CASE WHEN all(zone IN c.zones WHERE zone = 'caption') THEN 'only-a-caption' END,
      CASE WHEN all(story IN c.stories WHERE story <> a.id) THEN 'copied' END
    ]
    WHERE mark IS NOT NULL
  ] AS marks,
  c.subjectId AS subjectId,
  s.name AS subject,
  c.type AS type,
  c.objectId AS objectId,
  o.name AS object,
  coalesce(c.from, c.notBefore) AS earliest,
  coalesce(c.to, c.notAfter) AS latest,
  c.asOf AS asOf,
  relay.name AS relayedBy,
  a.title AS article,
  c.paragraphs AS paragraphs,
  a.publishedAt AS published,
  c.id AS claimId,
  c.relKey AS key,
  total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt) DESC, a.id, start, claimId
