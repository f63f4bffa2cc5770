// @title Who came before and after in office
// @about Who held the same office of the same body one after another, as far as days tell the order; and who held it at
//   the same time, or some time that nobody tells? Each line is put by the first day on which it is told or shown to be
//   held. That nobody else is told in between does not mean that there was nobody. What is only denied comes last.
// @param of entity(Agency|Organization|Company|Group|Country|Person) - a body or country, or a person, whose offices
//   are then looked at
// @param role text = "" - only offices of these words, as minister; none = all
// @param limit limit(1..500) = 100 - how many holders
// @returns graph
// @tags people, bodies, time
// @total total
MATCH (e:Entity {id: $of})
CALL (e) {
  MATCH (e)-[:HOLDS_POSITION|LEADS]->(body)
  RETURN body
  UNION
  RETURN e AS body
}
MATCH (body)<-[r:HOLDS_POSITION|LEADS]-(holder)
WITH
  e,
  body,
  r,
  holder,
  CASE type(r) WHEN 'LEADS' THEN 'leader' ELSE coalesce(head(r.role), '') END AS office
WHERE $role = '' OR replace(office, '-', ' ') CONTAINS toLower($role)
WITH e, body, office, collect({r: r, holder: holder}) AS held
WHERE body = e OR any(one IN held WHERE one.holder = e)
UNWIND held AS one
WITH
  body,
  office,
  one.r AS r,
  one.holder AS holder,
  [p IN one.r.periods | split(p, '/')[0]] AS begun,
  [p IN one.r.periods | split(p, '/')[1]] AS over,
  coalesce(one.r.shownOn, []) AS shown
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last.
WITH
  body,
  office,
  r,
  holder,
  reduce(first = NULL, d IN [d IN begun WHERE d <> ''] + shown | CASE WHEN first <= d THEN first ELSE d END) AS first,
  reduce(
    last = NULL,
    d IN [d IN over WHERE d <> ''] + shown |
    CASE WHEN last + '~' >= d + '~' THEN last ELSE d END
  ) AS last
ORDER BY body.name, body.id, office, r.status = 'denied', first IS NULL, first, last, holder.id, r.key
WITH body, office, collect({r: r, holder: holder, first: first, last: last}) AS chain
WITH collect({body: body, office: office, chain: chain}) AS chains, sum(size(chain)) AS total
UNWIND chains AS one
UNWIND range(0, size(one.chain) - 1) AS n
// A group each: sorted beside all chains, every row would be counted as if it held them.
WITH
  one.body AS body,
  one.office AS office,
  n + 1 AS place,
  size(one.chain) AS holders,
  one.chain[n] AS now,
  one.chain[n].r AS r,
  // Who is only denied to have held it stands last, and before nobody.
  CASE WHEN n > 0 THEN one.chain[n - 1] END AS before,
  min(total) AS total
ORDER BY body.name, body.id, office, place
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (r) {
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  OPTIONAL MATCH (speaker:Entity {id: c.attributedTo})
  WITH c, CASE WHEN c.told <> 'denied' THEN speaker.name END AS speaker
  ORDER BY c.id
  RETURN collect(c.id) AS claims, collect(DISTINCT speaker) AS saidBy
}
CALL (r, claims) {
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND (c.told = 'denied' OR NOT c.id IN claims)
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH c, coalesce(speaker.name, story) AS voice
  ORDER BY voice, c.id
  RETURN
    collect(DISTINCT CASE WHEN c.told = 'denied' THEN voice END) AS deniedBy,
    collect(DISTINCT CASE WHEN NOT c.id IN claims THEN c.id END) AS otherClaims
}
RETURN
  body.id AS body,
  body.name AS bodyName,
  office,
  place,
  holders AS ofHolders,
  now.holder.id AS holder,
  now.holder.name AS holderName,
  now.first AS firstTold,
  now.last AS lastTold,
  CASE
    WHEN r.status = 'denied' THEN 'denied'
    WHEN now.first IS NULL THEN 'day-not-told'
    WHEN before IS NULL THEN 'first-one-told'
    WHEN before.last + '~' < now.first THEN 'after'
    WHEN before.first < now.first THEN 'after-or-together'
    ELSE 'together'
  END AS how,
  CASE WHEN r.status <> 'denied' AND now.first IS NOT NULL THEN before.holder.id END AS before,
  CASE WHEN r.status <> 'denied' AND now.first IS NOT NULL THEN before.holder.name END AS beforeName,
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
  saidBy,
  deniedBy,
  CASE r.status WHEN 'denied' THEN [] ELSE [p IN r.periods WHERE p <> '/'] END AS periods,
  r.reportedFirst AS reportedFirst,
  r.reportedLast AS reportedLast,
  claims,
  otherClaims,
  r.key AS key,
  r AS relation,
  total
ORDER BY bodyName, body, office, place
