// What is denied of whom some lines join, while the denied line is none of them; each with whoever denies it.
CALL () {
  MATCH (c:Claim)
  WHERE c.subjectId IN $ids AND c.stance = 'denies' AND c.rejected IS NULL
  RETURN c
  UNION
  MATCH (c:Claim)
  WHERE c.objectId IN $ids AND c.stance = 'denies' AND c.rejected IS NULL
  RETURN c
}
WITH c
WHERE NOT c.relKey IN $keys
OPTIONAL MATCH (a:Source {id: c.article})
OPTIONAL MATCH (speaker:Entity {id: coalesce(c.attributedTo, a.publisher)})
RETURN
  c.id AS id,
  c.subjectId AS subject,
  c.objectId AS object,
  c.says AS says,
  speaker.id AS speakerId,
  speaker.name AS speaker
ORDER BY c.relKey, c.id
