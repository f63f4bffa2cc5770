UNWIND $rows AS row
MATCH (m:Mention {article: $article})
WHERE m.id = row.id
SET m = row
