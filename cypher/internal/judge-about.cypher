// What was decided about one of these ids, and all merges: which of them hold depends on the others.
CALL () {
  MATCH (j:Judgement)
  WHERE j.subject IN $ids OR j.claim IN $ids OR j.article IN $ids OR j.from IS NOT NULL
  RETURN j
  UNION
  MATCH (j:Judgement)
  WHERE j.about IS NOT NULL AND any(id IN j.about WHERE id IN $ids)
  RETURN j
}
RETURN j.judgement AS judgement, toString(j.at) AS at
ORDER BY j.n
