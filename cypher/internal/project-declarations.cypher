UNWIND $ids AS id
MATCH (d:Declaration {entity: id})
WHERE $except IS NULL OR d.article <> $except
RETURN d.article AS article, d.declared AS declared
