UNWIND $given.rows AS row
MATCH (f:Figure {id: row.id})
SET f += row
