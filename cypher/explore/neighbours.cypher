// @title Neighbours of an actor
// @about Who and what is joined to this actor, the best supported first unless another order is asked for?
// @param id entity - the actor
// @param types relationTypes = [] - only relations of these types; none = all
// @param entityTypes entityTypes = [] - only neighbours of these types; none = all
// @param direction text(in|out|both) = "both" - out: from the actor, in: towards it
// @param since date = "0001" - no relation that was over before
// @param until date = "9998" - no relation that began later
// @param undated boolean = true - relations whose days nobody tells, too
// @param reportedSince date = "0001" - no relation that was last reported before
// @param reportedUntil date = "9998" - no relation that was first reported later
// @param order text(support|newest|name|rarest) = "support" - newest: last reported first, rarest: least joined
// @param except drawn = [] - actors that are drawn already
// @param limit integer(1..200) = 25 - how many neighbours
// @returns graph
// @total total
MATCH (e:Entity {id: $id})
// A date is an ISO prefix: its digits, filled up with noughts, are before its first day; those of the next year, month
// or day are after its last.
WITH
  e,
  toInteger(replace($since, '-', '')) * 10 ^ (8 - size(replace($since, '-', ''))) AS since,
  (toInteger(replace($until, '-', '')) + 1) * 10 ^ (8 - size(replace($until, '-', ''))) AS until,
  toInteger(replace($reportedSince, '-', '')) * 10 ^ (8 - size(replace($reportedSince, '-', ''))) AS reportedSince,
  (toInteger(replace($reportedUntil, '-', '')) + 1) * 10 ^ (8 - size(replace($reportedUntil, '-', ''))) AS reportedUntil
// The widest windows read no day of any relation: a giant has 60,000.
WITH
  *,
  $undated AND
  since <= 10000 AND
  until >= 99990000 AND
  reportedSince <= 10000 AND
  reportedUntil >= 99990000
    AS isAlways
CALL (e, since, until, reportedSince, reportedUntil, isAlways) {
  MATCH (e)-[r]-(n)
  WHERE
    NOT n.id IN $except AND
    (size($types) = 0 OR type(r) IN $types) AND
    (size($entityTypes) = 0 OR any(label IN labels(n) WHERE label IN $entityTypes)) AND
    ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e)) AND
    (
      isAlways OR
      ($undated OR r.knownDays) AND
      coalesce(r.lastDay, 99991231) >= since AND
      coalesce(r.firstDay, 0) < until AND
      r.reportedLast >= reportedSince AND
      r.reportedFirst < reportedUntil)
  WITH
    n,
    max(r.voices) AS voices,
    max(r.stories) AS stories,
    max(CASE $order WHEN 'newest' THEN r.reportedLast END) AS newest,
    min(r.key) AS key
  ORDER BY
    CASE $order WHEN 'newest' THEN -newest WHEN 'rarest' THEN n.degree WHEN 'name' THEN toLower(n.name) END,
    voices DESC,
    stories DESC,
    key
  // Only the nodes are held of all; what joins them is read of those that are given.
  RETURN collect(n) AS neighbours
}
UNWIND range(0, size(neighbours[..$limit]) - 1) AS at
WITH
  e,
  since,
  until,
  reportedSince,
  reportedUntil,
  isAlways,
  neighbours[at] AS n,
  size(neighbours) AS total,
  at
MATCH (e)-[r]-(n)
WHERE
  (size($types) = 0 OR type(r) IN $types) AND
  ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e)) AND
  (
    isAlways OR
    ($undated OR r.knownDays) AND
    coalesce(r.lastDay, 99991231) >= since AND
    coalesce(r.firstDay, 0) < until AND
    r.reportedLast >= reportedSince AND
    r.reportedFirst < reportedUntil)
WITH e, n, total, at, collect(r) AS relations, max(r.voices) AS voices, max(r.stories) AS stories
RETURN e AS entity, n AS neighbour, relations, voices, stories, total
ORDER BY at
LIMIT $limit
