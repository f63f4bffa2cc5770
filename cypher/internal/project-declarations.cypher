// Articles mostly declare the same; of equal declarations the first article's stands for all.
UNWIND $given.ids AS id
MATCH (d:Declaration {entity: id})
WHERE $given.except IS NULL OR d.article <> $given.except
RETURN id, d.declared AS declared, min(d.article) AS article
