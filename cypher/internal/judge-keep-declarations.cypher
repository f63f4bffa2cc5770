// What an entity was when it was judged, so that it stands while the judgement does.
UNWIND $ids AS id
MATCH (d:Declaration {entity: id})
WITH id, d
ORDER BY d.article
WITH id, head(collect(d.declared)) AS declared
CREATE (:Declaration {article: $judgement, entity: id, declared: declared})
