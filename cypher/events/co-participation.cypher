// @title Who took part together, and how often
// @about Which two actors took part in the same events, or met or talked on the same occasion, and on how many
//   occasions in all? Those where it is only alleged, planned or wanted of one of the two are counted apart; what is
//   denied is not counted. To have been one of a crowd says little: events with more participants are left out, and
//   each row says how many of them; where no pair is left without them, one row says so for all.
// @param actors entities = [] - only pairs with one of these; none = all
// @param during dates = {"from": null, "to": null} - only occasions that may lie within; one without a day is kept
// @param often integer(1..100) = 1 - on so many occasions at least
// @param crowd integer(2..500) = 30 - events with more participants than this are left out
// @param limit limit(1..300) = 50 - how many pairs
// @returns graph
// @tags events, people, connections
// @source people joined by the occasions they share, after Ronald Breiger (The Duality of Persons and Groups, 1974)
// @total total
CALL () {
  UNWIND $actors AS id
  MATCH (a:Entity {id: id})-[:PARTICIPATED_IN|HOSTED]->(event)
  WITH DISTINCT a, event
  WHERE COUNT { MATCH (event)<-[r:PARTICIPATED_IN|HOSTED]-(p) WHERE r.status <> 'denied' RETURN DISTINCT p } <= $crowd
  MATCH (a)-[mine:PARTICIPATED_IN|HOSTED]->(event)<-[theirs:PARTICIPATED_IN|HOSTED]-(b)
  WHERE a <> b
  RETURN a, b, event.id AS occasion, mine, theirs
  UNION ALL
  UNWIND $actors AS id
  MATCH (a:Entity {id: id})-[r:MET|TALKED_WITH]-(b)
  RETURN a, b, coalesce(r.occasion, r.key) AS occasion, r AS mine, r AS theirs
  UNION ALL
  WITH size($actors) AS chosen
  WHERE chosen = 0
  MATCH (event:Event)
  WHERE COUNT { MATCH (event)<-[r:PARTICIPATED_IN|HOSTED]-(p) WHERE r.status <> 'denied' RETURN DISTINCT p } <= $crowd
  MATCH (a)-[mine:PARTICIPATED_IN|HOSTED]->(event)<-[theirs:PARTICIPATED_IN|HOSTED]-(b)
  WHERE a.id < b.id
  RETURN a, b, event.id AS occasion, mine, theirs
  UNION ALL
  WITH size($actors) AS chosen
  WHERE chosen = 0
  MATCH (a:Entity)-[r:MET|TALKED_WITH]->(b)
  RETURN a, b, coalesce(r.occasion, r.key) AS occasion, r AS mine, r AS theirs
}
// A date is an ISO prefix: as text it is its own earliest day, and with a tilde behind it sorts after its last. What
// bears no day is kept: it may lie within.
WITH a, b, occasion, mine, theirs, coalesce($during.from, '') AS first, coalesce($during.to, '') + '~' AS last
WHERE
  mine.status <> 'denied' AND
  theirs.status <> 'denied' AND
  all(
    periods IN [mine.periods, theirs.periods]
    WHERE
      size(periods) = 0 OR
      any(
        p IN periods
        WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= first)
      )
  )
// The surest way in which the two are told to have been there. Nothing else is kept of so many pairs.
WITH
  CASE WHEN a.id < b.id THEN a ELSE b END AS a,
  CASE WHEN a.id < b.id THEN b ELSE a END AS b,
  occasion,
  max(mine.status IN ['asserted', 'said'] AND theirs.status IN ['asserted', 'said']) AS isSure
WITH a, b, count(*) AS occasions, sum(CASE WHEN isSure THEN 1 ELSE 0 END) AS surely
WHERE occasions >= $often
WITH collect([a, b, occasions, surely]) AS found
CALL () {
  WITH coalesce($during.from, '') AS first, coalesce($during.to, '') + '~' AS last
  MATCH (event:Event)<-[r:PARTICIPATED_IN|HOSTED]-(someone)
  WHERE
    r.status <> 'denied' AND
    (size($actors) = 0 OR someone.id IN $actors) AND
    (size(r.periods) = 0 OR
      any(
        p IN r.periods
        WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= first)
      ))
  WITH DISTINCT event
  WHERE COUNT { MATCH (event)<-[r:PARTICIPATED_IN|HOSTED]-(p) WHERE r.status <> 'denied' RETURN DISTINCT p } > $crowd
  RETURN count(event) AS crowdsLeftOut
}
// Who finds nobody is told that there were crowds: by a row without a pair.
UNWIND CASE WHEN size(found) = 0 AND crowdsLeftOut > 0 THEN [[NULL, NULL, 0, 0]] ELSE found END AS one
// A group each: sorted beside the whole list, every row would be counted as if it held it.
WITH one[0] AS a, one[1] AS b, one[2] AS occasions, one[3] AS surely, crowdsLeftOut, min(size(found)) AS total
ORDER BY surely DESC, occasions DESC, a.id, b.id
LIMIT $limit
OPTIONAL CALL (a, b) {
  MATCH (a)-[mine:PARTICIPATED_IN|HOSTED]->(event)<-[theirs:PARTICIPATED_IN|HOSTED]-(b)
  WHERE COUNT { MATCH (event)<-[r:PARTICIPATED_IN|HOSTED]-(p) WHERE r.status <> 'denied' RETURN DISTINCT p } <= $crowd
  RETURN event.id AS occasion, [mine, theirs] AS lines
  UNION ALL
  MATCH (a)-[r:MET|TALKED_WITH]-(b)
  RETURN coalesce(r.occasion, r.key) AS occasion, [r] AS lines
}
WITH
  *,
  coalesce($during.from, '') AS first,
  coalesce($during.to, '') + '~' AS last
WHERE
  all(
    r IN coalesce(lines, [])
    WHERE
      r.status <> 'denied' AND
      (size(r.periods) = 0 OR
        any(
          p IN r.periods
          WHERE split(p, '/')[0] <= last AND (p ENDS WITH '/' OR split(p, '/')[1] + '~' >= first)
        ))
  )
OPTIONAL MATCH (event:Entity {id: occasion})
WITH a, b, occasions, surely, crowdsLeftOut, total, occasion, lines, coalesce(event.name, occasion) AS name
ORDER BY coalesce(lines[0].firstDay, lines[0].lastDay, 99991231), occasion, lines[0].key
WITH
  a, b, occasions, surely, crowdsLeftOut, total, collect(DISTINCT name) AS onOccasions, collect(lines) AS ways
WITH *, reduce(all = [], way IN ways | all + [r IN way WHERE NOT r IN all]) AS relations
RETURN
  a.id AS one,
  a.name AS oneName,
  b.id AS other,
  b.name AS otherName,
  occasions,
  surely AS bothSurely,
  occasions - surely AS onlyToldOfOne,
  onOccasions,
  crowdsLeftOut,
  [r IN relations | r.key] AS keys,
  a AS oneDrawn,
  b AS otherDrawn,
  relations,
  total
ORDER BY bothSurely DESC, occasions DESC, a.id, b.id
