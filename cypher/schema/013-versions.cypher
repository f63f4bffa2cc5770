// A version is written once and never changed.
CREATE CONSTRAINT version_number IF NOT EXISTS
FOR (v:Version)
REQUIRE (v.investigation, v.n) IS UNIQUE;

// Whoever holds a picture knows the fingerprint, or the beginning of it.
CREATE INDEX version_fingerprint IF NOT EXISTS
FOR (v:Version)
ON (v.fingerprint);
