// @title Find by name
// @about Who or what goes by this name, or one like it, or is called so in a text?
// @param name search - a name, or its beginning; accents and one wrong letter in a word do not matter
// @param types entityTypes = [] - only entities of these types; none = all
// @param limit integer(1..50) = 10 - how many hits
// @returns graph
// @total total

// $name arrives as a map: what was said, its terms, three full-text searches of names, each wider than the
// one before, and one of what texts write.
WITH $name AS name, 500 AS most
WHERE name IS NOT NULL
CALL (name, most) {
  CALL db.index.fulltext.queryNodes('entityNames', name.exact, {limit: most})
  YIELD node
  RETURN node AS e, 1 AS width, NULL AS written, false AS isCut
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', name.prefix, {limit: most})
  YIELD node
  RETURN node AS e, 2 AS width, NULL AS written, false AS isCut
  UNION ALL
  // One actor may be called so ten thousand times: it is counted once for each way it is written.
  CALL db.index.fulltext.queryNodes('mentionSurfaces', name.written, {limit: 100 * most})
  YIELD node
  WITH most, count(node) AS seen, collect(DISTINCT {id: node.entityId, written: node.surface}) AS called
  UNWIND called[..most] AS one
  MATCH (e:Entity {id: one.id})
  RETURN e, 3 AS width, one.written AS written, seen = 100 * most AS isCut
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', name.fuzzy, {limit: most})
  YIELD node
  RETURN node AS e, 4 AS width, NULL AS written, false AS isCut
}
WITH name, most, collect({entity: e, width: width, written: written, isCut: isCut}) AS found
WITH
  name,
  found,
  any(w IN [1, 2, 3, 4] WHERE size([f IN found WHERE f.width = w]) = most) OR any(f IN found WHERE f.isCut) AS hasMore
UNWIND found AS f
WITH name, hasMore, f.entity AS e, min(f.width) AS width, collect(f.written) AS written
WHERE size($types) = 0 OR any(label IN labels(e) WHERE label IN $types)
WITH
  name,
  hasMore,
  e,
  width,
  CASE width WHEN 3 THEN written ELSE [e.name] + coalesce(e.aliases, []) END AS names
WITH
  name,
  hasMore,
  e,
  width,
  names,
  [n IN names WHERE toLower(n) = name.said] AS whole,
  [n IN names WHERE all(term IN name.terms WHERE toLower(n) CONTAINS term)] AS partly
WITH
  hasMore,
  e,
  CASE WHEN size(whole) = 0 OR width = 3 THEN width ELSE 0 END AS width,
  // Who acts comes before what was done, and what has all that was typed before what lacks its last letters.
  e:Event OR e:Sanction OR e:LegalCase OR e:Measure OR e:Agreement AS isDone,
  size(partly) = 0 AS lacks,
  head(whole + partly + names) AS matched
ORDER BY width, lacks, isDone, e.degree DESC, e.id
WITH hasMore, collect({entity: e, width: width, matched: matched}) AS hits
UNWIND hits AS hit
RETURN
  hit.entity.id AS id,
  hit.matched AS matched,
  ['name', 'words', 'beginnings', 'written', 'spelling'][hit.width] AS matchedBy,
  hit.entity AS entity,
  CASE WHEN NOT hasMore THEN size(hits) END AS total
LIMIT $limit
