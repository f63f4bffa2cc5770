// Figures of one of these that name another of them: what is counted of it, in or by the other.
MATCH (f:Figure)
WHERE f.subjectId IN $subjects AND (f.place IN $ends OR f.attributedTo IN $ends)
RETURN
  f.id AS id,
  f.subjectId AS subject,
  [end IN [f.place, f.attributedTo] WHERE end IS NOT NULL AND end <> f.subjectId] AS others
ORDER BY id
