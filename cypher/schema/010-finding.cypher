// Names are folded by the app before they are stored, so that the index and what is typed are folded alike: the
// words of each name, all of them joined, and the type, to search within one.
DROP INDEX entityNames IF EXISTS;

CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity)
ON EACH [e.nameWords, e.nameKeys, e.typeName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Who holds an office is found by its words, and those of its body.
CREATE FULLTEXT INDEX offices IF NOT EXISTS
FOR ()-[r:HOLDS_POSITION|LEADS]-()
ON EACH [r.office, r.officeOf]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
