MATCH (s:FilterSet {id: $id})
REMOVE s.held
