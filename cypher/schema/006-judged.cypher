// Judgements are found by what they are about, without opening them.
CREATE INDEX judgement_claim IF NOT EXISTS
FOR (j:Judgement)
ON (j.claim);

CREATE INDEX judgement_article IF NOT EXISTS
FOR (j:Judgement)
ON (j.article);

CREATE INDEX judgement_from IF NOT EXISTS
FOR (j:Judgement)
ON (j.from);
