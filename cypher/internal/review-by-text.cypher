MATCH (r:Review {textSha256: $textSha256})
RETURN r.id AS id
