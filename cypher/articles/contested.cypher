// @title What is denied
// @about Which lines does one side tell and another deny, and does each speak of a fact, an allegation, a plan or a
//   wish? Apart stand lines that are told or denied as something else, that are denied for another time, or by the same
//   speaker, and those that are only denied. Told by is who supports the line; what is told less firmly is among the
//   other claims. Other lines are of the same kind between the same two.
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 100 - how many lines
// @returns graph
// @tags evidence, doubt
// @total total
CALL () {
  UNWIND $actors AS id
  MATCH (c:Claim)
  WHERE c.subjectId = id
  RETURN c
  UNION
  UNWIND $actors AS id
  MATCH (c:Claim)
  WHERE c.objectId = id
  RETURN c
  UNION
  WITH size($actors) AS chosen
  WHERE chosen = 0
  MATCH (c:Claim)
  RETURN c
}
WITH c
WHERE c.stance = 'denies' AND c.rejected IS NULL
WITH DISTINCT c.subjectId AS subject, c.objectId AS object, c.relKey AS key
MATCH (:Entity {id: subject})-[r]-(:Entity {id: object})
WHERE r.key = key
WITH DISTINCT r
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption) AND
    c.stance = 'asserts'
  WITH
    c,
    {
      start: coalesce(c.from, c.notBefore, ''),
      end: coalesce(
        c.to,
        CASE WHEN r.occasion IS NOT NULL THEN coalesce(c.from, c.notAfter, c.asOf) END,
        c.notAfter,
        ''
      )
    } AS time
  UNWIND c.stories AS story
  OPTIONAL MATCH (a:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, a.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice, time
  ORDER BY voice, c.id
  RETURN collect(DISTINCT voice) AS toldBy, collect(DISTINCT c.id) AS claims, collect(DISTINCT time) AS times
}
CALL (r, claims, times) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL
  WITH
    c,
    c.stance = 'denies' AS isDenial,
    coalesce(c.from, c.notBefore, '') AS start,
    coalesce(c.to, CASE WHEN r.occasion IS NOT NULL THEN coalesce(c.from, c.notAfter, c.asOf) END, c.notAfter, '')
      AS end
  UNWIND c.stories AS story
  OPTIONAL MATCH (a:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, a.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice, isDenial, start, end
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN isDenial THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN isDenial THEN c.id END) AS denials,
    collect(DISTINCT CASE WHEN NOT isDenial AND NOT c.id IN claims THEN c.id END) AS otherClaims,
    collect(DISTINCT CASE WHEN isDenial THEN c.says END) AS denialSays,
    collect(DISTINCT CASE WHEN isDenial THEN c.reality END) AS realities,
    // As text a tilde lies behind every day of a month or year.
    collect(
      CASE
        WHEN isDenial AND c.reality = 'actual'
          THEN any(t IN times WHERE (end = '' OR t.start <= end + '~') AND (t.end = '' OR start <= t.end + '~'))
      END
    ) AS meets,
    collect(
      DISTINCT CASE
        WHEN isDenial THEN coalesce(c.from, c.notBefore, '') + '/' + coalesce(c.to, c.notAfter, '')
      END
    ) AS deniedFor
}
WITH
  *,
  CASE
    WHEN r.contested THEN 'contested'
    WHEN r.status = 'denied' THEN 'only-denied'
    WHEN NOT r.status IN ['asserted', 'said'] OR size(meets) = 0 THEN 'denied-too'
    // What another denies for the same time is contested.
    WHEN any(meet IN meets WHERE meet) THEN 'by-the-same-speaker'
    ELSE 'for-another-time'
  END AS kind
WITH
  collect(
    {
      r: r,
      kind: kind,
      turn: CASE kind WHEN 'contested' THEN 0 WHEN 'denied-too' THEN 1 WHEN 'only-denied' THEN 3 ELSE 2 END,
      toldBy: toldBy,
      claims: claims,
      deniedBy: deniedBy,
      denials: denials,
      otherClaims: otherClaims,
      denialSays: denialSays,
      realities: realities,
      deniedFor: deniedFor
    }
  ) AS found
UNWIND found AS one
WITH one, one.r AS r, one.kind AS kind, one.turn AS turn, size(found) AS total
ORDER BY turn, kind, r.voices DESC, r.stories DESC, r.key
LIMIT $limit
// What the line itself is told apart by.
CALL (r) {
  UNWIND ['role', 'position', 'effect', 'with', 'in', 'to', 'target', 'what'] AS name
  UNWIND coalesce(r[name], []) AS value
  OPTIONAL MATCH (e:Entity {id: value})
  WITH name, coalesce(e.name, value) AS word
  ORDER BY name, word
  RETURN collect(name + ' ' + word) AS detail
}
CALL (r) {
  WITH r, startNode(r) AS from, endNode(r) AS to
  OPTIONAL MATCH (from)-[other]->(to)
  WHERE type(other) = type(r) AND other.key <> r.key
  WITH other
  ORDER BY other.key
  RETURN
    collect(
      reduce(
        told = other.status,
        mark IN [
          CASE WHEN other.inferred THEN 'inferred' END,
          CASE WHEN other.hedged THEN 'hedged' END,
          CASE WHEN other.contested THEN 'contested' END
        ] |
        told + coalesce(', ' + mark, '')
      )
    ) AS otherLines,
    collect(other.key) AS otherKeys
}
RETURN
  kind,
  startNode(r).name AS fromName,
  type(r) AS type,
  endNode(r).name AS toName,
  detail,
  r.status AS status,
  [
    m IN
    [
      CASE WHEN r.inferred THEN 'inferred' END,
      CASE WHEN r.hedged THEN 'hedged' END,
      CASE WHEN r.contested THEN 'contested' END,
      CASE WHEN r.caption THEN 'only-a-caption' END,
      CASE WHEN r.dateInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  one.toldBy AS toldBy,
  CASE
    WHEN r.status IN ['asserted', 'said'] THEN 'fact'
    WHEN r.status = 'alleged' THEN 'allegation'
    WHEN r.status = 'planned' THEN 'plan'
    WHEN r.status = 'wanted' THEN 'wish'
  END AS toldAs,
  one.deniedBy AS deniedBy,
  // To deny a plan is not to deny the fact.
  [
    named IN [['actual', 'fact'], ['alleged', 'allegation'], ['planned', 'plan'], ['wanted', 'wish']]
    WHERE named[0] IN one.realities |
    named[1]
  ] AS deniedAs,
  one.denialSays AS denialSays,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  [p IN CASE r.status WHEN 'denied' THEN r.periods ELSE one.deniedFor END WHERE p <> '/'] AS deniedFor,
  otherLines,
  otherKeys,
  r.key AS key,
  one.claims AS claims,
  one.denials AS denials,
  one.otherClaims AS otherClaims,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY turn, kind, r.voices DESC, r.stories DESC, key
