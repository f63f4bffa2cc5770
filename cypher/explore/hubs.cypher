// @title What carries no path
// @about Which countries, substances, topics and very well connected actors bar a path from going through them, why,
//   and how many of each kind are there?
// @param why text(rule|neighbours|both) = "both" - rule: by its type or kind, neighbours: joined to too many
// @param types entityTypes = [] - only entities of these types; none = all
// @param limit integer(1..1000) = 100 - how many of them
// @returns table
// @tags connections, upkeep
// @total total
MATCH (e:Hub)
WITH
  e,
  head([label IN labels(e) WHERE NOT toUpper(label) IN ['ENTITY', 'HUB']]) AS type,
  CASE WHEN e.barred THEN 'rule' ELSE 'neighbours' END AS why
WHERE $why IN ['both', why] AND (size($types) = 0 OR type IN $types)
WITH type, why, collect(e) AS alike
WITH collect({type: type, why: why, alike: alike}) AS kinds, sum(size(alike)) AS total
UNWIND kinds AS kind
UNWIND kind.alike AS e
WITH e, kind.type AS type, kind.why AS why, size(kind.alike) AS alike, total
ORDER BY e.degree DESC, e.id
LIMIT $limit
CALL (e) {
  MATCH (e)-[r]-()
  WITH type(r) AS line, count(*) AS lines
  ORDER BY lines DESC, line
  LIMIT 3
  RETURN collect(line + ' ' + lines) AS mostlyJoinedBy
}
RETURN e.id AS id, e.name AS name, type, e.kind AS kind, why, e.degree AS neighbours, mostlyJoinedBy, alike, total
ORDER BY neighbours DESC, id
