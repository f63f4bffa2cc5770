// @title What rests on unnamed speakers
// @about Which statements come from somebody who is not named, as "a senior official", and which lines rest on such
//   speakers alone?
// @param speakers entities = [] - only these unnamed speakers; none = all
// @param alone boolean = false - only lines that nobody named supports; others may tell them as a guess
// @param limit integer(1..1000) = 200 - how many statements and figures
// @returns table
// @tags evidence, doubt
// @total total
CALL () {
  UNWIND $speakers AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  WITH size($speakers) AS chosen
  WHERE chosen = 0
  MATCH (e:Entity)
  RETURN e
}
WITH e
WHERE e.named = false OR e:Group
// An article declares whom it names, also under an id that was merged since.
UNWIND [e.id] + coalesce(e.formerIds, []) AS id
MATCH (d:Declaration)
WHERE d.entity = id
CALL (e, d) {
  MATCH (c:Claim)
  WHERE c.article = d.article AND c.attributedTo = e.id AND c.rejected IS NULL
  RETURN c
  UNION ALL
  MATCH (f:Figure)
  WHERE f.article = d.article AND f.attributedTo = e.id
  RETURN f AS c
}
WITH DISTINCT e, c AS spoken
// What supports the line: it tells what the line shows, and firmly so unless nothing does. A figure draws no line.
OPTIONAL CALL (spoken) {
  MATCH (:Entity {id: spoken.subjectId})-[r]-(:Entity {id: spoken.objectId})
  WHERE r.key = spoken.relKey
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH r, collect(c.id) AS support, min(coalesce(speaker.named = false OR speaker:Group, false)) AS isAlone
  // Others may tell it too, but as a guess, or in a caption.
  OPTIONAL MATCH (weaker:Claim)
  WHERE
    weaker.relKey = r.key AND
    weaker.rejected IS NULL AND
    (weaker.told = r.status OR weaker.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    NOT weaker.id IN support
  OPTIONAL MATCH (guesser:Entity {id: weaker.attributedTo})
  RETURN
    r.status AS lineStatus,
    isAlone,
    count(CASE WHEN NOT coalesce(guesser.named = false OR guesser:Group, false) THEN weaker END) AS lessFirmly
}
WITH e, spoken AS c, lineStatus, isAlone, lessFirmly
WHERE isAlone OR NOT $alone
MATCH (a:Source {id: c.article})
WITH
  e,
  c,
  a,
  lineStatus,
  isAlone,
  CASE
    WHEN NOT isAlone THEN 'others-too'
    WHEN lessFirmly > 0 THEN 'others-less-firmly'
    WHEN isAlone THEN 'nobody-else'
  END AS besides
WITH collect({e: e, c: c, a: a, lineStatus: lineStatus, isAlone: isAlone, besides: besides}) AS statements
UNWIND statements AS one
WITH
  one.e AS e,
  one.c AS c,
  one.a AS a,
  one.lineStatus AS lineStatus,
  one.isAlone AS isAlone,
  one.besides AS besides,
  toInteger(split(split(one.c.at, 'start' + '":')[1], ',')[0]) AS start,
  size(statements) AS total
ORDER BY e.id, isAlone DESC, coalesce(a.publishedNotAfter, a.publishedAt), a.id, start, c.id
LIMIT $limit
OPTIONAL MATCH (s:Entity {id: c.subjectId})
OPTIONAL MATCH (o:Entity {id: coalesce(c.objectId, c.place)})
OPTIONAL MATCH (relay:Entity {id: c.relayedBy})
RETURN
  e.id AS speakerId,
  e.name AS speaker,
  besides AS toldBesidesBy,
  c.says AS says,
  coalesce(c.told, 'said') AS status,
  [
    m IN
    [
      CASE
        WHEN c.inferred CONTAINS ('"' + 'relation' + '"') OR c.inferred CONTAINS ('"' + 'end' + '"') THEN 'inferred'
      END,
      CASE WHEN c.hedged THEN 'hedged' END,
      CASE WHEN c.inferred CONTAINS ('"' + 'date' + '"') THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  lineStatus,
  c.subjectId AS subjectId,
  s.name AS subject,
  coalesce(c.type, c.metric) AS type,
  coalesce(c.objectId, c.place) AS objectId,
  o.name AS object,
  relay.name AS relayedBy,
  coalesce(c.from, c.notBefore) AS earliest,
  coalesce(c.to, c.notAfter) AS latest,
  c.asOf AS asOf,
  a.title AS article,
  c.paragraphs AS paragraphs,
  a.publishedAt AS published,
  c.id AS id,
  c.relKey AS key,
  total
ORDER BY speakerId, isAlone DESC, coalesce(a.publishedNotAfter, a.publishedAt), a.id, start, id
