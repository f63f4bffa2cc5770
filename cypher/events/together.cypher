// @title At the same events
// @about Who took part in the same events as this actor, and in which; or which events do these actors share? Whether
//   both took part, or it is only alleged, planned or wanted of one of them, stands beside it; who is only denied to
//   have taken part is left out.
// @param of entity(Person|Country|Agency|Organization|Company|Group) - the actor
// @param others entities = [] - only events shared with these actors; none = with anybody
// @param limit integer(1..500) = 100 - how many shared events, counted for each other actor
// @returns graph
// @tags events, people
// @total total
MATCH (e:Entity {id: $of})-[mine:PARTICIPATED_IN|HOSTED]->(event)<-[theirs:PARTICIPATED_IN|HOSTED]-(other)
WHERE
  other <> e AND
  (size($others) = 0 OR other.id IN $others) AND
  mine.status <> 'denied' AND
  theirs.status <> 'denied'
WITH event, other, mine, theirs
ORDER BY mine.key, theirs.key
WITH event, other, collect(DISTINCT mine) AS mine, collect(DISTINCT theirs) AS theirs
WITH
  collect(
    {
      event: event,
      other: other,
      mine: mine,
      theirs: theirs,
      both: mine + theirs,
      day: coalesce(theirs[0].firstDay, theirs[0].lastDay, 99991231)
    }
  ) AS shared
UNWIND shared AS s
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH s, min(size(shared)) AS total
ORDER BY s.day, s.event.id, s.other.id
LIMIT $limit
// What supports a line: it tells what the line shows, and firmly so unless nothing does.
CALL (s) {
  UNWIND s.both AS r
  MATCH (c:Claim)
  WHERE
    c.relKey = r.key AND
    c.rejected IS NULL AND
    (c.told = r.status OR c.told IN ['asserted', 'said'] AND r.status IN ['asserted', 'said']) AND
    (c.firm OR r.hedged OR r.inferred OR r.caption)
  WITH DISTINCT c.id AS id
  ORDER BY id
  RETURN collect(id) AS claims
}
CALL (s) {
  UNWIND s.both AS r
  MATCH (c:Claim)
  WHERE c.relKey = r.key AND c.rejected IS NULL AND c.told = 'denied'
  UNWIND c.stories AS story
  OPTIONAL MATCH (source:Source {id: story})
  OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, source.publisher)})
  WITH coalesce(speaker.name, story) AS voice
  ORDER BY voice
  RETURN collect(DISTINCT voice) AS deniedBy
}
RETURN
  s.event.id AS event,
  s.event.name AS eventName,
  [p IN s.mine[0].periods WHERE p <> '/'] AS periods,
  s.other.id AS other,
  s.other.name AS otherName,
  // By the less sure of the two, of whom each counts by what is surest.
  CASE
    WHEN any(side IN [s.mine, s.theirs] WHERE all(r IN side WHERE r.status = 'wanted')) THEN 'only-wanted'
    WHEN any(side IN [s.mine, s.theirs] WHERE all(r IN side WHERE r.status IN ['planned', 'wanted']))
      THEN 'only-planned'
    WHEN any(side IN [s.mine, s.theirs] WHERE all(r IN side WHERE r.status IN ['alleged', 'planned', 'wanted']))
      THEN 'only-alleged'
    ELSE 'both-took-part'
  END AS together,
  [r IN s.mine | r.status] AS statusOfThis,
  [r IN s.theirs | r.status] AS statusOfOther,
  [
    m IN
    [
      CASE WHEN any(r IN s.both WHERE r.inferred) THEN 'inferred' END,
      CASE WHEN any(r IN s.both WHERE r.hedged) THEN 'hedged' END,
      CASE WHEN any(r IN s.both WHERE r.contested) THEN 'contested' END,
      CASE WHEN s.mine[0].dateInferred THEN 'date-inferred' END
    ]
    WHERE m IS NOT NULL
  ] AS marks,
  deniedBy,
  reduce(first = 99991231, r IN s.both | CASE WHEN r.reportedFirst < first THEN r.reportedFirst ELSE first END)
    AS reportedFirst,
  reduce(last = 0, r IN s.both | CASE WHEN r.reportedLast > last THEN r.reportedLast ELSE last END) AS reportedLast,
  claims,
  [r IN s.both | r.key] AS keys,
  s.both AS relations,
  total
ORDER BY s.day, event, other
