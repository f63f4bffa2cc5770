// The last word on each that was not taken back; what was graded under a former id counts for the survivor.
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH id, [id] + coalesce(e.formerIds, []) AS subjects
MATCH (j:Judgement)
WHERE j.subject IN subjects
WITH id, j
ORDER BY j.n
WITH id, collect(j) AS words
WITH id, last([j IN words WHERE j.withdraws IS NULL AND NOT j.id IN [w IN words | coalesce(w.withdraws, '')]]) AS j
WHERE j.grade IS NOT NULL
RETURN id, j.grade AS grade, j.analyst AS analyst, j.why AS why, toString(j.at) AS at
