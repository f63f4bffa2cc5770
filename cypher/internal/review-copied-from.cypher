// From which sources these repeat passages, as they were published.
UNWIND $ids AS id
MATCH (a:Source {id: id})
UNWIND a.copiesFrom AS of
WITH DISTINCT a.id AS id, of
RETURN id, of
ORDER BY id, of
