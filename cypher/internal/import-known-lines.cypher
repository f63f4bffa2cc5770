// Which of these relations somebody else than this file tells of.
UNWIND $given.keys AS key
WITH key
WHERE EXISTS {
  MATCH (c:Claim {relKey: key})
  WHERE c.article <> $given.file
}
RETURN key
