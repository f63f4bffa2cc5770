// A correction, and a pair kept apart, is about several at once: a list, looked through where there is one.
CREATE INDEX judgement_about IF NOT EXISTS
FOR (j:Judgement)
ON (j.about);
