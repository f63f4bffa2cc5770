MATCH (l:Load)
RETURN l.source AS source, toString(l.at) AS at
