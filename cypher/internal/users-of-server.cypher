// Who has only just knocked has no name yet.
CALL dbms.listConnections() YIELD userAgent
WHERE userAgent IS NOT NULL
RETURN DISTINCT userAgent AS name
