CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (e:Entity)
REQUIRE e.id IS UNIQUE;

// Accents and case do not matter to who searches; aliases are found like names.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity)
ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// A range index does not look inside a list; a full-text index of whole words does.
CREATE FULLTEXT INDEX formerIds IF NOT EXISTS
FOR (e:Entity)
ON EACH [e.formerIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The overview begins at the most connected.
CREATE INDEX entity_degree IF NOT EXISTS
FOR (e:Entity)
ON (e.degree);
