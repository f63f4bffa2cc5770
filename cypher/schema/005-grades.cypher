// Grades hang by id, and evidence is shown with those of its publishers and claims.
CREATE INDEX judgement_subject IF NOT EXISTS
FOR (j:Judgement)
ON (j.subject);
