// @title What an article says
// @about What does this article claim, sentence by sentence in the order of its text, and how sure is each of them?
// @param article text - words of its title, or its id
// @param limit integer(1..2000) = 500 - how many claims and figures
// @returns table
// @tags evidence
// @total total
MATCH (a:Article)
WHERE a.id = $article OR toLower(a.title) CONTAINS toLower($article)
WITH collect(a) AS articles
CALL (articles) {
  UNWIND articles AS a
  RETURN
    sum(
      COUNT { MATCH (c:Claim) WHERE c.article = a.id AND c.rejected IS NULL } +
        COUNT { MATCH (f:Figure) WHERE f.article = a.id }
    ) AS total
}
UNWIND articles AS a
CALL (a) {
  MATCH (c:Claim)
  WHERE c.article = a.id AND c.rejected IS NULL
  RETURN c AS line
  UNION ALL
  MATCH (f:Figure)
  WHERE f.article = a.id
  RETURN f AS line
}
// Spans are JSON; the first one is where the text says it, the others say it again.
WITH a, line, toInteger(split(split(line.at, 'start' + '":')[1], ',')[0]) AS start, total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt), a.id, start, line.id
LIMIT $limit
OPTIONAL MATCH (s:Entity {id: line.subjectId})
OPTIONAL MATCH (o:Entity {id: coalesce(line.objectId, line.place)})
OPTIONAL MATCH (speaker:Entity {id: line.attributedTo})
OPTIONAL MATCH (relay:Entity {id: line.relayedBy})
RETURN
  line.paragraphs AS paragraphs,
  line.says AS says,
  // A figure tells how it was said, and no more.
  coalesce(line.told, CASE line.voice WHEN 'stated' THEN 'asserted' ELSE line.voice END) AS status,
  [
    mark IN [
      CASE WHEN line.hedged THEN 'hedged' END,
      CASE
        WHEN
          line.inferred CONTAINS 'what' + '":"' + 'relation' OR line.inferred CONTAINS 'what' + '":"' + 'end' THEN
          'inferred'
      END,
      CASE WHEN line.inferred CONTAINS 'what' + '":"' + 'date' THEN 'date-inferred' END,
      CASE WHEN all(zone IN line.zones WHERE zone = 'caption') THEN 'only-a-caption' END,
      CASE WHEN all(story IN line.stories WHERE story <> a.id) THEN 'copied' END
    ]
    WHERE mark IS NOT NULL
  ] AS marks,
  speaker.name AS saidBy,
  relay.name AS relayedBy,
  line.subjectId AS subjectId,
  s.name AS subject,
  coalesce(line.type, line.metric) AS type,
  coalesce(line.objectId, line.place) AS objectId,
  o.name AS object,
  coalesce(line.from, line.notBefore) AS earliest,
  coalesce(line.to, line.notAfter) AS latest,
  line.asOf AS asOf,
  a.title AS article,
  a.publishedAt AS published,
  line.id AS id,
  line.relKey AS key,
  total
ORDER BY coalesce(a.publishedNotAfter, a.publishedAt), a.id, start, id
