UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
