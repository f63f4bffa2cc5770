UNWIND $given.rows AS row
MATCH (m:Mention {article: $given.article})
WHERE m.id = row.id
SET m = row
