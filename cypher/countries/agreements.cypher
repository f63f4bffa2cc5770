// @title Agreements and how they stand
// @about Which agreements and measures are told, who is party or committed to each, who announced, launched,
//   suspended or resumed it, and when? What is only planned, wanted or alleged says so beside each name. An agreement
//   stands as the last told of these left it; of two on days that nobody tells apart that is not known.
// @param of entities = [] - only agreements with these actors, or these agreements; none = all
// @param limit limit(1..300) = 100 - how many agreements
// @returns graph
// @tags countries, time
// @total total
CALL () {
  UNWIND $of AS id
  MATCH (e:Entity {id: id})
  RETURN e AS pact
  UNION
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[:PARTY_TO|COMMITTED_TO|SUSPENDED|RESUMED|ANNOUNCED|LAUNCHED]->(pact)
  RETURN pact
  UNION
  WITH size($of) AS chosen
  WHERE chosen = 0
  MATCH (pact:Agreement)
  RETURN pact
}
WITH pact
WHERE pact:Agreement|Measure
WITH collect(pact) AS found
UNWIND found AS pact
WITH pact, size(found) AS total
ORDER BY pact.degree DESC, pact.id
LIMIT $limit
CALL (pact) {
  OPTIONAL MATCH (actor)-[r:PARTY_TO|COMMITTED_TO|SUSPENDED|RESUMED|ANNOUNCED|LAUNCHED]->(pact)
  WITH r, actor, type(r) AS type, actor.name + ', ' + r.status AS told
  ORDER BY r.status = 'denied', r.firstDay, actor.name, r.key
  RETURN
    collect(CASE type WHEN 'PARTY_TO' THEN told END) AS parties,
    collect(CASE type WHEN 'COMMITTED_TO' THEN told END) AS committed,
    collect(CASE WHEN type IN ['ANNOUNCED', 'LAUNCHED'] THEN told END) AS announcedBy,
    collect(CASE type WHEN 'SUSPENDED' THEN told END) AS suspendedBy,
    collect(CASE type WHEN 'RESUMED' THEN told END) AS resumedBy,
    collect(CASE WHEN type = 'SUSPENDED' AND r.status IN ['asserted', 'said'] THEN r END) AS suspensions,
    collect(CASE WHEN type = 'RESUMED' AND r.status IN ['asserted', 'said'] THEN r END) AS resumptions,
    collect(CASE WHEN type = 'PARTY_TO' AND r.status <> 'denied' THEN [p IN r.periods WHERE p <> '/'] END) AS times,
    collect(r) AS lines
}
WITH
  *,
  // Of several suspensions the last counts; each may have been on any day between its bounds.
  reduce(last = NULL, r IN suspensions | CASE WHEN last.lastDay >= r.lastDay THEN last ELSE r END) AS suspended,
  reduce(last = NULL, r IN resumptions | CASE WHEN last.lastDay >= r.lastDay THEN last ELSE r END) AS resumed
RETURN
  pact.id AS agreement,
  pact.name AS agreementName,
  pact.typeName AS type,
  CASE
    WHEN suspended IS NULL AND resumed IS NULL THEN 'no-suspension-told'
    WHEN resumed IS NULL THEN 'suspended'
    WHEN suspended IS NULL THEN 'resumed'
    WHEN suspended.lastDay < resumed.firstDay THEN 'resumed'
    WHEN resumed.lastDay < suspended.firstDay THEN 'suspended'
    ELSE 'suspended-and-resumed-order-not-told'
  END AS state,
  parties,
  committed,
  announcedBy,
  suspendedBy,
  [p IN suspended.periods WHERE p <> '/'] AS suspendedWhen,
  resumedBy,
  [p IN resumed.periods WHERE p <> '/'] AS resumedWhen,
  reduce(all = [], some IN times | all + [p IN some WHERE NOT p IN all]) AS partyPeriods,
  [r IN lines | r.key] AS keys,
  pact AS drawn,
  lines,
  total
ORDER BY pact.degree DESC, agreement
