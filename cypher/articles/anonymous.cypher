// @title What rests on unnamed speakers
// @about Which statements come from somebody who is not named, as "a senior official", and which lines rest on such
//   speakers alone?
// @param speakers entities = [] - only these unnamed speakers; none = all
// @param alone boolean = false - only lines that nobody else supports
// @param limit integer(1..1000) = 200 - how many statements and figures
// @returns table
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
WITH DISTINCT e, c
// What supports the line: as real as its status, and firm if any claim is, neither hedged nor inferred nor a caption's.
// A figure draws no line.
CALL (c) {
  MATCH (:Entity {id: c.subjectId})-[r]-(:Entity {id: c.objectId})
  WHERE r.key = c.relKey
  MATCH (support:Claim)
  WHERE
    support.relKey = r.key AND
    support.rejected IS NULL AND
    (support.stance = 'denies') = (r.status = 'denied') AND
    (r.status = 'denied' OR
      support.reality = CASE WHEN r.status IN ['asserted', 'said'] THEN 'actual' ELSE r.status END) AND
    (r.hedged OR
      r.inferred OR
      r.caption OR
      NOT (support.hedged IS NOT NULL OR
        coalesce(support.inferred, '') CONTAINS 'what' + '":"' + 'relation' OR
        coalesce(support.inferred, '') CONTAINS 'what' + '":"' + 'end' OR
        all(zone IN support.zones WHERE zone = 'caption')))
  OPTIONAL MATCH (speaker:Entity {id: support.attributedTo})
  RETURN
    head(collect(r.status)) AS lineStatus,
    min(coalesce(speaker.named = false OR speaker:Group, false)) AS isAlone
}
WITH e, c, lineStatus, isAlone
WHERE isAlone OR NOT $alone
MATCH (a:Source {id: c.article})
WITH collect({e: e, c: c, a: a, lineStatus: lineStatus, isAlone: isAlone}) AS statements
UNWIND statements AS one
WITH
  one.e AS e,
  one.c AS c,
  one.a AS a,
  one.lineStatus AS lineStatus,
  one.isAlone AS isAlone,
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
  isAlone AS nobodyElse,
  c.says AS says,
  CASE
    WHEN c.stance = 'denies' THEN 'denied'
    WHEN c.reality <> 'actual' THEN c.reality
    ELSE 'said'
  END AS status,
  c.hedged IS NOT NULL AS hedged,
  coalesce(
    c.inferred CONTAINS 'what' + '":"' + 'relation' OR c.inferred CONTAINS 'what' + '":"' + 'end',
    false
  ) AS inferred,
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
ORDER BY speakerId, nobodyElse DESC, coalesce(a.publishedNotAfter, a.publishedAt), a.id, start, id
