CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (s:Source)
REQUIRE s.id IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (c:Claim)
REQUIRE c.id IS UNIQUE;

CREATE CONSTRAINT figure_id IF NOT EXISTS
FOR (f:Figure)
REQUIRE f.id IS UNIQUE;

CREATE INDEX claim_relation IF NOT EXISTS
FOR (c:Claim)
ON (c.relKey);

CREATE INDEX claim_subject IF NOT EXISTS
FOR (c:Claim)
ON (c.subjectId);

CREATE INDEX claim_object IF NOT EXISTS
FOR (c:Claim)
ON (c.objectId);

CREATE INDEX claim_article IF NOT EXISTS
FOR (c:Claim)
ON (c.article);

CREATE INDEX figure_subject IF NOT EXISTS
FOR (f:Figure)
ON (f.subjectId);

CREATE INDEX figure_article IF NOT EXISTS
FOR (f:Figure)
ON (f.article);

CREATE INDEX mention_entity IF NOT EXISTS
FOR (m:Mention)
ON (m.entityId);

CREATE INDEX mention_article IF NOT EXISTS
FOR (m:Mention)
ON (m.article);
