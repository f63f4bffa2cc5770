CALL dbms.listConnections() YIELD userAgent
RETURN DISTINCT userAgent AS name
