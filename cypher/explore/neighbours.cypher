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
// @tags connections
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
// Who asks for any relation has none looked at: a giant has 60,000.
WITH
  *,
  size($types) = 0 AND
  size($entityTypes) = 0 AND
  $direction = 'both' AND
  $undated AND
  since <= 10000 AND
  until >= 99990000 AND
  reportedSince <= 10000 AND
  reportedUntil >= 99990000
    AS isAny
CALL (e, since, until, reportedSince, reportedUntil, isAny) {
  MATCH (e)-[r]-(n)
  WHERE
    // Of a CASE only the branch that holds is worked out. An OR before ANDs is planned as many ORs, each worked out for
    // each relation.
    CASE
      WHEN isAny THEN true
      ELSE
        (size($types) = 0 OR type(r) IN $types) AND
        (size($entityTypes) = 0 OR any(label IN labels(n) WHERE label IN $entityTypes)) AND
        ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e)) AND
        ($undated OR r.knownDays) AND
        coalesce(r.lastDay, 99991231) >= since AND
        coalesce(r.firstDay, 0) < until AND
        r.reportedLast >= reportedSince AND
        r.reportedFirst < reportedUntil
    END
  WITH
    n,
    max(r.voices) AS voices,
    max(r.stories) AS stories,
    max(CASE $order WHEN 'newest' THEN r.reportedLast END) AS newest,
    min(r.key) AS key
  WHERE NOT n.id IN $except
  WITH
    n,
    voices,
    stories,
    key,
    CASE $order
      WHEN 'newest' THEN -newest
      WHEN 'rarest' THEN n.degree
      WHEN 'name' THEN toLower(n.name)
      ELSE -voices
    END
    AS rank
  // Sorted by few levels; among themselves only those of the levels that are reached. Each level has its memory, so
  // that names are put together by their first letter.
  WITH
    CASE $order WHEN 'name' THEN left(rank, 1) ELSE rank END AS level,
    collect([n, rank, voices, stories, key]) AS alike
  ORDER BY level
  WITH collect(alike) AS levels
  WITH
    reduce(reached = [], alike IN levels | CASE WHEN size(reached) < $limit THEN reached + alike ELSE reached END)
    AS reached,
    reduce(total = 0, alike IN levels | total + size(alike)) AS total
  UNWIND reached AS one
  // Each is a group of its own: rows that are sorted beside the whole list would each be counted as if they held it.
  WITH total, one[0] AS n, one[1] AS rank, one[2] AS voices, one[3] AS stories, min(one[4]) AS key
  ORDER BY rank, voices DESC, stories DESC, key
  LIMIT $limit
  RETURN total, n, rank, voices, stories, key
}
// What joins them is read of those only that are given.
MATCH (e)-[r]-(n)
WHERE
  CASE
    WHEN isAny THEN true
    ELSE
      (size($types) = 0 OR type(r) IN $types) AND
      ($direction = 'both' OR ($direction = 'out') = (startNode(r) = e)) AND
      ($undated OR r.knownDays) AND
      coalesce(r.lastDay, 99991231) >= since AND
      coalesce(r.firstDay, 0) < until AND
      r.reportedLast >= reportedSince AND
      r.reportedFirst < reportedUntil
  END
WITH e, n, total, rank, voices, stories, key, collect(r) AS relations
ORDER BY rank, voices DESC, stories DESC, key
RETURN e AS entity, n AS neighbour, relations, voices, stories, total
LIMIT $limit
