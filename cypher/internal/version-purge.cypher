MATCH (v:Version)
WHERE v.deletedAt < datetime($before)
DELETE v
