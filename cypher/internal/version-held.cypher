MATCH (v:Version {investigation: $id, n: $n})
RETURN v.held AS held
