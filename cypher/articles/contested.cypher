// @title What is denied
// @about Which lines does one side tell and another deny, and does each speak of a fact, an allegation, a plan or a
//   wish? Apart stand lines that are denied for another time, or told or denied as something else, and those that are
//   only denied. Other lines are of the same kind between the same two.
// @param actors entities = [] - only lines of these actors; none = all
// @param limit integer(1..500) = 100 - how many lines
// @returns graph
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
WITH DISTINCT
  r,
  CASE WHEN r.contested THEN 'contested' WHEN r.status = 'denied' THEN 'only-denied' ELSE 'denied-too' END AS kind
WITH collect({r: r, kind: kind}) AS found
UNWIND found AS one
WITH one.r AS r, one.kind AS kind, size(found) AS total
ORDER BY kind, r.voices DESC, r.stories DESC, r.key
LIMIT $limit
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    // To hope for a fact is not to tell it.
    (c.stance = 'denies' OR c.reality = CASE WHEN r.status IN ['asserted', 'said'] THEN 'actual' ELSE r.status END)
  UNWIND c.stories AS story
  OPTIONAL MATCH (a:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, a.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice, c.stance = 'denies' AS isDenial
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN NOT isDenial THEN voice END) AS toldBy,
    collect(DISTINCT CASE WHEN isDenial THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN NOT isDenial THEN c.id END) AS claims,
    collect(DISTINCT CASE WHEN isDenial THEN c.id END) AS denials,
    collect(DISTINCT CASE WHEN isDenial THEN c.says END) AS denialSays,
    collect(DISTINCT CASE WHEN isDenial THEN c.reality END) AS realities,
    collect(
      DISTINCT CASE
        WHEN isDenial THEN coalesce(c.from, c.notBefore, '') + '/' + coalesce(c.to, c.notAfter, '')
      END
    ) AS deniedFor
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
  toldBy,
  CASE
    WHEN r.status IN ['asserted', 'said'] THEN 'fact'
    WHEN r.status = 'alleged' THEN 'allegation'
    WHEN r.status = 'planned' THEN 'plan'
    WHEN r.status = 'wanted' THEN 'wish'
  END AS toldAs,
  deniedBy,
  // To deny a plan is not to deny the fact.
  [
    named IN [['actual', 'fact'], ['alleged', 'allegation'], ['planned', 'plan'], ['wanted', 'wish']]
    WHERE named[0] IN realities |
    named[1]
  ] AS deniedAs,
  denialSays,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  [p IN CASE r.status WHEN 'denied' THEN r.periods ELSE deniedFor END WHERE p <> '/'] AS deniedFor,
  otherLines,
  otherKeys,
  r.key AS key,
  claims,
  denials,
  startNode(r) AS from,
  r AS relation,
  endNode(r) AS to,
  total
ORDER BY kind, r.voices DESC, r.stories DESC, key
