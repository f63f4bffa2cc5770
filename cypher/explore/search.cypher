// @title Find by name
// @about Who or what goes by this name, or one like it, holds an office of these words, or is called so in a text?
// @param name search - a name, or its beginning, or an office; accents, the order of words, a wrong letter and a blank
//   too many or too few do not matter
// @param types entityTypes = [] - only entities of these types; none = all
// @param limit integer(1..50) = 10 - how many hits
// @returns graph
// @tags people, bodies
// @total total

// $name arrives as a map of searches: those of names from the closest to the widest, each with its rank.
WITH $name AS name, 200 AS most
WHERE name IS NOT NULL
CALL (name, most) {
  CALL (name, most) {
    UNWIND name.near AS search
    CALL db.index.fulltext.queryNodes('entityNames', search.text, {limit: most})
    YIELD node
    WITH most, search.rank AS rank, collect(node) AS nodes
    UNWIND nodes AS e
    RETURN e, rank, NULL AS written, NULL AS office, size(nodes) = most AS isCut
    UNION ALL
    UNWIND [text IN [name.office] WHERE text IS NOT NULL] AS text
    CALL db.index.fulltext.queryRelationships('offices', text, {limit: most})
    YIELD relationship
    WITH most, collect(relationship) AS offices
    UNWIND offices AS office
    RETURN startNode(office) AS e, 5 AS rank, NULL AS written, office, size(offices) = most AS isCut
    UNION ALL
    // One actor may be called so ten thousand times: it is counted once for each way it is written.
    UNWIND [text IN [name.written] WHERE text IS NOT NULL] AS text
    CALL db.index.fulltext.queryNodes('mentionSurfaces', text, {limit: 100 * most})
    YIELD node
    WITH most, count(node) AS seen, collect(DISTINCT {id: node.entityId, written: node.surface}) AS called
    UNWIND called[..most] AS one
    MATCH (e:Entity {id: one.id})
    RETURN e, 6 AS rank, one.written AS written, NULL AS office, seen = 100 * most OR size(called) > most AS isCut
  }
  WITH
    *,
    (size($types) = 0 OR e.typeName IN $types) AND (office IS NULL OR office.status <> 'denied') AS isWanted
  RETURN
    count(DISTINCT CASE WHEN isWanted THEN e END) AS close,
    count(CASE WHEN isWanted AND rank < 2 THEN e END) AS whole,
    count(CASE WHEN isWanted THEN office END) AS held,
    collect(CASE WHEN isWanted THEN {entity: e, rank: rank, written: written, office: office} END) AS near,
    // Behind those who are not wanted there may be others who are.
    true IN collect(isCut) AS isCut
}
// Who has found enough has no need of what is only like it; who typed several words that are a whole name or office,
// none of what is like each of them.
WITH
  name,
  most,
  near,
  isCut,
  close < $limit AS isShort,
  held > 0 AS isOffice,
  size(name.terms) > 1 AND whole + held > 0 AS isWhole
WITH
  name,
  most,
  near,
  isCut,
  CASE
    WHEN NOT isShort THEN []
    WHEN isWhole THEN name.far[..1]
    ELSE name.far
  END AS likeNames,
  CASE WHEN isShort AND NOT isWhole AND NOT isOffice THEN name.farOffice END AS likeOffice
CALL (most, likeNames, likeOffice) {
  CALL (most, likeNames, likeOffice) {
    WITH most, likeNames
    UNWIND likeNames AS search
    CALL db.index.fulltext.queryNodes('entityNames', search.text, {limit: most})
    YIELD node
    WITH most, search.rank AS rank, collect(node) AS nodes
    UNWIND nodes AS e
    RETURN {entity: e, rank: rank, written: NULL, office: NULL} AS one, size(nodes) = most AS isFarCut
    UNION ALL
    WITH most, likeOffice
    UNWIND [text IN [likeOffice] WHERE text IS NOT NULL] AS text
    CALL db.index.fulltext.queryRelationships('offices', text, {limit: most})
    YIELD relationship
    WITH most, collect(relationship) AS offices
    UNWIND offices AS office
    WITH office, startNode(office) AS e, size(offices) = most AS isFarCut
    RETURN
      CASE
        WHEN (size($types) = 0 OR e.typeName IN $types) AND office.status <> 'denied'
          THEN {entity: e, rank: 8, written: NULL, office: office}
      END AS one,
      isFarCut
  }
  RETURN collect(one) AS far, true IN collect(isFarCut) AS isFarCut
}
WITH name, near + far AS found, isCut OR isFarCut AS hasMore
UNWIND found AS f
WITH
  name,
  hasMore,
  f.entity AS e,
  f.rank AS rank,
  f.written AS written,
  f.office AS office
// Of several offices the one that goes on, and that more speak of.
ORDER BY rank, office.lastDay IS NOT NULL, office.voices DESC, office.key
WITH
  name,
  hasMore,
  e,
  min(rank) AS rank,
  head(collect(written)) AS written,
  head(collect(office)) AS office
WITH
  *,
  // A slip of the hand leads to one name, a letter left out to few, a wrong one to any.
  CASE
    WHEN any(key IN e.nameKeys WHERE key IN name.slips) THEN 0
    WHEN
      any(
        key IN e.nameKeys
        WHERE
          size(key) = size(name.key) + 1 AND
          any(
            at IN range(0, size(name.key))
            WHERE key STARTS WITH left(name.key, at) AND key ENDS WITH substring(name.key, at)
          )
      )
      THEN 1
    ELSE 2
  END AS mistake
// Who acts comes before what was done.
ORDER BY rank, mistake, e:Event OR e:Sanction OR e:LegalCase OR e:Measure OR e:Agreement, e.degree DESC, e.id
WITH name, hasMore, collect({entity: e, rank: rank, written: written, office: office}) AS hits
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.entity.typeName AS type, count(*) AS ofType
  ORDER BY ofType DESC, type
  RETURN collect({type: type, hits: ofType}) AS types
}
WITH name, types, hits, CASE WHEN NOT hasMore THEN size(hits) END AS total
UNWIND hits AS hit
WITH name, types, total, hit
LIMIT $limit
WITH
  name,
  types,
  total,
  hit,
  hit.entity AS e,
  hit.office AS r,
  [hit.entity.name] + coalesce(hit.entity.aliases, []) AS names
WITH
  *,
  // Which of its names it is: the whole of it, in another order, all words of it, its beginning; or the likest one.
  [at IN range(0, size(names) - 1) WHERE e.nameKeys[at] = name.key] +
  [at IN range(0, size(names) - 1) WHERE e.nameKeys[at] IN name.turned] +
  [at IN range(0, size(names) - 1) WHERE all(term IN name.terms WHERE e.nameKeys[at] CONTAINS term)] +
  [at IN range(0, size(names) - 1) WHERE e.nameKeys[at] STARTS WITH name.key] AS close
WITH
  *,
  CASE
    WHEN size(close) = 0
      THEN reduce(
        likest = {likeness: -1000.0},
        one IN
          [at IN range(0, size(names) - 1) |
            {
              at: at,
              likeness: size(
                [i IN range(0, size(name.key) - 2) WHERE e.nameKeys[at] CONTAINS substring(name.key, i, 2)]
              ) -
                abs(size(e.nameKeys[at]) - size(name.key)) / 2.0
            }] |
        CASE WHEN one.likeness > likest.likeness THEN one ELSE likest END
      ).at
  END AS likest
RETURN
  e.id AS id,
  CASE hit.rank WHEN 6 THEN hit.written ELSE names[coalesce(head(close), likest)] END AS matched,
  [
    'name',
    'words',
    'words',
    'beginnings',
    'beginnings',
    'office',
    'written',
    'spelling',
    'office',
    'spelling'
  ][hit.rank] AS matchedBy,
  CASE WHEN hit.rank IN [5, 8] THEN r END AS office,
  CASE WHEN hit.rank IN [5, 8] THEN endNode(r) END AS body,
  e AS entity,
  types,
  total
