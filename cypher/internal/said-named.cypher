// Who is named in each stretch of a text. A trigger only leads to a relation, and names nobody.
UNWIND $places AS place
MATCH (m:Mention {article: place.article})
WHERE m.start >= place.start AND m.end <= place.end AND m.kind <> 'trigger'
WITH place, m.entityId AS id, min(m.start) AS first
MATCH (e:Entity {id: id})
WITH place, e, first
ORDER BY first, e.id
RETURN place.id AS id, collect(e {.id, .name}) AS named
