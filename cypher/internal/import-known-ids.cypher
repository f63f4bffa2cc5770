// Which of these ids are anybody's but this file's: in the graph now, or told of by another source.
UNWIND $given.ids AS id
OPTIONAL MATCH (e:Entity {id: id})
OPTIONAL MATCH (d:Declaration {entity: id})
WHERE d.article <> $given.file
WITH id, e, count(d) > 0 AS isOthers
RETURN id, isOthers, CASE WHEN isOthers THEN e {.id, .name, type: e.typeName, .summary} END AS entity
