// Who goes by names like this one: each by its own searches of names, of offices, and of what texts call somebody.
UNWIND $names AS name
CALL (name) {
  CALL (name) {
    UNWIND name.searches AS search
    CALL db.index.fulltext.queryNodes('entityNames', search.text, {limit: $most})
    YIELD node
    WITH search.rank AS rank, collect(node) AS nodes
    UNWIND nodes AS e
    RETURN e, rank, NULL AS written, NULL AS office, size(nodes) = $most AS isCut
    UNION ALL
    UNWIND name.offices AS search
    CALL db.index.fulltext.queryRelationships('offices', search.text, {limit: $most})
    YIELD relationship
    WITH search.rank AS rank, collect(relationship) AS offices
    UNWIND offices AS office
    WITH rank, office, size(offices) = $most AS isCut
    WHERE office.status <> 'denied'
    RETURN startNode(office) AS e, rank, NULL AS written, office, isCut
    UNION ALL
    // One actor may be called so ten thousand times: it is counted once for each way it is written.
    UNWIND name.mentions AS search
    CALL db.index.fulltext.queryNodes('mentionSurfaces', search.text, {limit: 20 * $most})
    YIELD node
    WITH
      search.rank AS rank,
      count(node) AS seen,
      collect(DISTINCT {id: node.entityId, written: node.surface}) AS called
    UNWIND called[..$most] AS one
    MATCH (e:Entity {id: one.id})
    RETURN e, rank, one.written AS written, NULL AS office, seen = 20 * $most OR size(called) > $most AS isCut
  }
  WITH *
  // Of several offices the one that goes on, and that more speak of.
  ORDER BY rank, office.lastDay IS NOT NULL, office.voices DESC, office.key
  WITH
    e,
    min(rank) AS rank,
    head(collect(written)) AS written,
    head(collect(office)) AS office,
    true IN collect(isCut) AS isCut
  RETURN
    true IN collect(isCut) AS isCut,
    collect({
      id: e.id,
      type: e.typeName,
      names: [e.name] + coalesce(e.aliases, []),
      keys: e.nameKeys,
      about: coalesce(e.role, e.kind),
      degree: e.degree,
      rank: rank,
      written: written,
      office:
        CASE
          WHEN office IS NOT NULL
            THEN {type: type(office), roles: coalesce(office.role, []), body: endNode(office).name}
        END
    }) AS hits
}
WITH name, isCut, hits
WHERE size(hits) > 0
RETURN name.at AS at, isCut, hits
