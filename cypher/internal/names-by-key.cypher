// Who has one of many names, whole or with a letter wrong: a search stands for a whole part of a list, and which of
// its names an entity goes by is seen from its keys.
UNWIND $searches AS search
CALL (search) {
  CALL db.index.fulltext.queryNodes('entityNames', search.text, {limit: $most})
  YIELD node AS e
  RETURN
    count(e) = $most AS isCut,
    collect({
      id: e.id,
      type: e.typeName,
      names: [e.name] + coalesce(e.aliases, []),
      keys: e.nameKeys,
      about: coalesce(e.role, e.kind),
      degree: e.degree
    }) AS hits
}
RETURN search.at AS at, isCut, hits
