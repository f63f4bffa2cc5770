// Articles mostly declare the same; of equal declarations the first article's stands for all.
UNWIND $ids AS id
MATCH (d:Declaration {entity: id})
WHERE $except IS NULL OR d.article <> $except
RETURN id, d.declared AS declared, min(d.article) AS article
