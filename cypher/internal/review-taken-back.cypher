// No start-up would bring it back, so no tombstone is needed: the evidence is what it was before.
MATCH (l:Load {source: $id})
DELETE l
