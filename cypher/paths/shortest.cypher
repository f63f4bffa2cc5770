// @title Shortest paths between two actors
// @about How are these two connected, in at most six steps? Countries, places, substances, topics and very well connected actors carry no path from the inside; a line to a country counts only at an end you chose.
// @param from entity - where the path begins
// @param to entity - where it ends
// @param avoid entities = [] - actors no path may pass
// @returns graph
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p =
  SHORTEST 20
  (a)
  ((x)-[r:/*types*/|/*endTypes*/]-(y) WHERE NOT y:Hub AND NOT y.id IN $avoid AND (x.id = $from OR r:/*types*/)){0,5}
  (z)-[last:/*types*/|/*endTypes*/]-(b)
RETURN [n IN nodes(p) | n.id] AS ids, [l IN relationships(p) | l.key] AS keys, nodes(p) AS actors, relationships(p) AS lines, length(p) AS steps
ORDER BY steps, ids, keys
